import type { Dossier } from "../dossier/dossier.ts";
import { FORMAT, FORMAT_VERSION } from "../dossier/schema.ts";
import type { ExportSelection } from "./export-selection.ts";

/**
 * The foreign member `lagekarte` (RFC 7946, 6.1): which dossier an export is of, how much of it, under
 * which licence, and its sources without their outlines. Programs that drop it keep each feature's `license`.
 */
export function originOf(selection: ExportSelection): Record<string, unknown> {
  const { sources } = selection.dossier;
  return {
    ...headOf(selection),
    sources: sources.map(({ text: _outline, ...source }) => source),
  };
}

/**
 * The same with all that places and statements name, and the order of the statements: with the features, the whole
 * of a dossier. `excerpt` is the selection as a dossier of its own.
 */
export function wholeOriginOf(
  selection: ExportSelection,
  excerpt: Dossier,
): Record<string, unknown> {
  const { summary, parties, speakers, sources, layers, questions, tour, revisions } = excerpt;
  return {
    ...headOf(selection),
    ...(summary && { summary }),
    sources,
    parties,
    speakers,
    layers,
    questions,
    ...(tour.length > 0 && { tour }),
    revisions,
    statements: excerpt.statements.map(({ id }) => id),
  };
}

function headOf({ dossier, scope, filter }: ExportSelection): Record<string, unknown> {
  const { id, title, languages, license, editor, revisions } = dossier;
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
  };
}
