import type { Place } from "../../core/dossier/dossier.ts";

/** Whether a place is a movement somebody claims. */
export function isRoute({ geometry }: Place): boolean {
  return geometry?.type === "LineString" || geometry?.type === "MultiLineString";
}
