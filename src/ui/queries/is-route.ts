import type { Place } from "../../core/dossier/dossier.ts";
import { drawnPrecision } from "../../core/query/drawn-precision.ts";

/** Whether a place is a movement somebody claims. */
export function isRoute(place: Place): boolean {
  return drawnPrecision(place) === "route";
}
