import { type Map as MapLibreMap, Point } from "maplibre-gl";
import { distance } from "../../core/geometry/distance.ts";
import type { Spot } from "../../state/spot.ts";

/** Pixels by which a point may come back elsewhere and still count as on the Earth. */
const OFF_EARTH = 2;

/**
 * What lies under a point of the map, with what a pixel covers there, which near the globe's edge is far more
 * than in its middle. Null beside the globe.
 */
export function spotAt(map: MapLibreMap, { x, y }: Pick<Point, "x" | "y">): Spot | null {
  const here = map.unproject([x, y]);
  if (map.project(here).dist(new Point(x, y)) > OFF_EARTH) return null;
  const reach = ([dx, dy]: readonly [number, number]): number => {
    const there = map.unproject([x + dx, y + dy]);
    return distance([here.lng, here.lat], [there.lng, there.lat]);
  };
  const { lng: lon, lat } = here;
  return { lon, lat, grain: Math.max(...NEIGHBOURS.map(reach)) };
}

const NEIGHBOURS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
