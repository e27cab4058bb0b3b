/** What can go wrong while a page is read. The UI has words for each kind in every language. */
export const PROBLEM_KINDS = [
  "dossier-unreadable",
  "layer-failed",
  "findings",
  "basemap-failed",
  "base-failed",
  "basemap-gaps",
  "base-gaps",
  "map-failed",
  "map-error",
  "link-dropped",
  "message-dropped",
  "copy-unreadable",
  "search-failed",
  "part-failed",
  "area-failed",
  "own-dossier-failed",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something the reader should know failed. `detail` names the file, link part or cause, untranslated. */
export type Problem = { readonly kind: ProblemKind; readonly detail: string };
