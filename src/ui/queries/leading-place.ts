import type { Statement } from "../../core/dossier/dossier.ts";

/** The place a statement is about; its first place when it is about none; null when it has no place. */
export function leadingPlace({ places }: Statement): string | null {
  const entry = places.find(({ role }) => role === "about") ?? places[0];
  return entry?.place ?? null;
}
