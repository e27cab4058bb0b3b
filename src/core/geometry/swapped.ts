import type { Geometry, Position } from "geojson";
import { type Bounds, boundsOf } from "./bounds.ts";
import { positionsOf } from "./positions.ts";

/**
 * Indices of the geometries whose longitude and latitude look swapped: every position lies farther
 * outside the bounds of all the others than these are wide, and swapped every one lies within them. Only
 * what reaches farthest to one side can, so at most four are looked at, however many there are.
 */
export function swappedAmong(geometries: readonly Geometry[]): number[] {
  return farthest(geometries.map((geometry) => positionsOf(geometry))).filter((index) => {
    const geometry = geometries[index];
    const others = boundsOf(geometries.toSpliced(index, 1));
    return geometry !== undefined && others !== null && looksSwapped(geometry, others);
  });
}

function looksSwapped(geometry: Geometry, others: Bounds): boolean {
  const reach = Math.max(others.east - others.west, others.north - others.south);
  // A single point to compare with proves nothing.
  if (reach === 0) return false;
  return positionsOf(geometry).every(
    ([lon = 0, lat = 0]) => !within([lon, lat], others, reach) && within([lat, lon], others, 0),
  );
}

/** Indices of those that reach farthest west, south, east and north. */
function farthest(lists: readonly Position[][]): number[] {
  const sides = [0, 1].flatMap((axis) => [1, -1].map((sign) => ({ axis, sign })));
  const found = sides.map(({ axis, sign }) => {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    for (const [index, positions] of lists.entries()) {
      for (const position of positions) {
        const value = sign * (position[axis] ?? 0);
        if (value > most) [best, most] = [index, value];
      }
    }
    return best;
  });
  return [...new Set(found)].filter((index) => index >= 0);
}

function within([lon = 0, lat = 0]: Position, bounds: Bounds, margin: number): boolean {
  const { west, east, south, north } = bounds;
  const eastward = [lon, lon + 360].some((x) => x >= west - margin && x <= east + margin);
  return eastward && lat >= south - margin && lat <= north + margin;
}
