import { booleanPointInPolygon } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { polygonsOf } from "./rings.ts";
import { unwrapLongitude } from "./sphere.ts";

/** Whether a position, of any turn of longitude, lies in one of a geometry's polygons or on its edge, on the flat map. */
export function contains(area: Geometry, [lon = 0, lat = 0]: Position): boolean {
  const position = [unwrapLongitude(lon, 0), lat];
  return polygonsOf(area).some((coordinates) =>
    booleanPointInPolygon(position, { type: "Polygon", coordinates }),
  );
}
