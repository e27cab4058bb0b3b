import type { Place } from "../dossier/dossier.ts";
import type { Precision } from "../dossier/vocabulary.ts";

/** How a place is drawn and spoken of: a movement by being one, whatever its precision. */
export type DrawnPrecision = Precision | "route";

export function drawnPrecision({ geometry, precision }: Place): DrawnPrecision {
  const line = geometry?.type === "LineString" || geometry?.type === "MultiLineString";
  return line ? "route" : precision;
}
