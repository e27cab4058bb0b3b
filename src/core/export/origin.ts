import { FORMAT, FORMAT_VERSION } from "../dossier/schema.ts";
import type { ExportSelection } from "./export-selection.ts";

/**
 * The foreign member `lagekarte` (RFC 7946, 6.1): which dossier an export is of, how much of it, under
 * which licence, and its sources without their outlines. Programs that drop it keep each feature's `license`.
 */
export function originOf({ dossier, scope, filter }: ExportSelection): Record<string, unknown> {
  const { id, title, languages, license, editor, sources, revisions } = dossier;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    dossier: id,
    title,
    languages,
    license,
    editor,
    scope,
    filter,
    generatedFrom: { dossier: id, revision: revisions.at(-1)?.date ?? null },
    sources: sources.map(({ text: _outline, ...source }) => source),
  };
}
