import type { Dossier } from "../dossier/dossier.ts";

/**
 * Name of a thing of a dossier on the web of data: a URN, since a dossier has no address of its own. The local id
 * stays readable at its end (`localId`).
 */
export function iriOf(dossier: Pick<Dossier, "id">, kind?: IriKind, id?: string): string {
  const base = `urn:lagekarte:${dossier.id}`;
  return kind === undefined ? base : `${base}:${kind}:${id}`;
}

export type IriKind =
  | "annotation"
  | "annotations"
  | "party"
  | "place"
  | "source"
  | "speaker"
  | "statement";

/** The id that `iriOf` ended with; null for the name of something else. */
export function localId(iri: string): string | null {
  return /^urn:lagekarte:[a-z0-9-]+:[a-z]+:([^:]+)$/.exec(iri)?.[1] ?? null;
}
