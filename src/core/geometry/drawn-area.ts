import type { MultiPolygon, Position } from "geojson";
import { greatCircle } from "./great-circle.ts";
import { unwrapLongitude } from "./sphere.ts";

/** Metres between two positions of an edge. */
const STEP = 50_000;

/**
 * The edges of an area drawn by its corners (longitude and latitude in degrees), along great circles as they look on a
 * globe; back to the first corner from the third on. Longitudes run on over the antimeridian.
 */
export function drawnEdges(corners: readonly Position[]): readonly Position[] {
  const near = corners.map(([lon = 0, lat = 0]): Position => [unwrapLongitude(lon, 0), lat]);
  const way = near.length < 3 ? near : [...near, ...near.slice(0, 1)];
  return greatCircle(way, STEP).coordinates;
}

/**
 * The area within corners in order, the first not repeated; null with fewer than three. Where it runs over the
 * antimeridian it is there on both sides, so that places that are cut there are in it; one around a pole reaches it.
 */
export function drawnArea(corners: readonly Position[]): MultiPolygon | null {
  if (corners.length < 3) return null;
  const ring = closed(drawnEdges(corners));
  const lons = ring.map(([lon = 0]) => lon);
  const turns = [-360, 0, 360].filter((turn) => lons.some((lon) => Math.abs(lon + turn) <= 180));
  return {
    type: "MultiPolygon",
    coordinates: turns.map((turn) => [ring.map(([lon = 0, lat = 0]) => [lon + turn, lat])]),
  };
}

/** Edges that go once around the globe are closed over the pole they are nearer to. */
function closed(edges: readonly Position[]): readonly Position[] {
  const [[start = 0] = [], [end = 0] = []] = [edges[0], edges.at(-1)];
  if (Math.abs(end - start) < 180) return edges;
  const pole = edges.reduce((sum, [, lat = 0]) => sum + lat, 0) < 0 ? -90 : 90;
  return [...edges, [end, pole], [start, pole], ...edges.slice(0, 1)];
}
