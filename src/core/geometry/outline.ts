import type { Geometry, MultiLineString, Position } from "geojson";
import { polygonsOf } from "./rings.ts";

/** The edges of an area that are edges on the ground: without those where the file had to cut it. */
export function outline(area: Geometry): MultiLineString {
  return { type: "MultiLineString", coordinates: withoutCuts(polygonsOf(area).flat()) };
}

/** Lines without their steps along the antimeridian or on a pole; a line is parted where it loses one. */
function withoutCuts(lines: readonly Position[][]): Position[][] {
  return lines.flatMap((line) => {
    const parts: Position[][] = [];
    let part: Position[] = [];
    line.forEach((end, index) => {
      const start = line[index - 1];
      if (start !== undefined && isCut(start, end)) {
        parts.push(part);
        part = [];
      }
      part.push(end);
    });
    return [...parts, part].filter((kept) => kept.length > 1);
  });
}

function isCut([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): boolean {
  return (lon1 === lon2 && Math.abs(lon1) === 180) || (lat1 === lat2 && Math.abs(lat1) === 90);
}
