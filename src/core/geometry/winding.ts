import { booleanClockwise } from "@turf/turf";
import type { Geometry } from "geojson";
import { positionLists } from "./position-lists.ts";

/** Ways to the rings that do not follow RFC 7946, 3.1.6: outer rings counterclockwise, holes clockwise. */
export function misWoundRings(geometry: Geometry): (readonly (string | number)[])[] {
  return positionLists(geometry)
    .filter(({ kind, positions }) => {
      if (kind !== "outer" && kind !== "hole") return false;
      return booleanClockwise([...positions]) !== (kind === "hole");
    })
    .map(({ path }) => path);
}
