/** What a format could not hold, or holds in another way than the dossier. The count says of how many. */
export const EXPORT_NOTES = [
  "anchors-as-links",
  "answer-details-left-out",
  "answers-left-out",
  "areas-as-boxes",
  "assessments-left-out",
  "chain-left-out",
  "class-from-precision",
  "copy-not-loaded",
  "discs-as-areas",
  "first-anchor-only",
  "hatching-left-out",
  "hedges-left-out",
  "other-languages-left-out",
  "places-without-geometry",
  "places-without-statement",
  "quotes-from-copy",
  "references-cut",
  "relations-left-out",
  "sources-without-link",
  "statements-without-evidence",
  "statements-without-place",
  "statements-without-place-left-out",
  "terms-guarded",
  "words-only",
] as const;
export type NoteCode = (typeof EXPORT_NOTES)[number];

/** As data, so that page and command can each say it in their words. */
export type ExportNote = { readonly code: NoteCode; readonly count: number };

/** A note when there is anything to note. */
export function note(code: NoteCode, count: number): ExportNote[] {
  return count === 0 ? [] : [{ code, count }];
}
