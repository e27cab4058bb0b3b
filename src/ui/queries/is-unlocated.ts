import type { Place } from "../../core/dossier/dossier.ts";

/** Whether a place cannot be on the map: its source does not locate it, or it has no geometry. */
export function isUnlocated({ precision, geometry }: Place): boolean {
  return precision === "unlocated" || geometry === null;
}
