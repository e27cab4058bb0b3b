import type { Geometry } from "geojson";
import type { Place } from "../dossier/dossier.ts";
import { PRECISION_DECIMALS } from "../dossier/precision-decimals.ts";
import { toRfc7946 } from "../geometry/rfc7946.ts";

/** A place's geometry by RFC 7946, with no more decimals than its precision has; null when unlocated. */
export function placeGeometry({ geometry, precision }: Place): Geometry | null {
  return geometry && toRfc7946(geometry, PRECISION_DECIMALS[precision]);
}
