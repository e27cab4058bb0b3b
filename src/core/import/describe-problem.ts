import type { ImportProblem, ImportProblemCode, Where } from "./imported.ts";

/** A problem of an import as one English line: where, what, and the value or reason behind it. */
export function describeProblem({ code, file, at, detail }: ImportProblem): string {
  const where = at === null ? file : `${file}, ${describeWhere(at)}`;
  return `${where}: ${PROBLEM_WORDS[code]}${detail === "" ? "" : ` (${detail.replace(/\.$/, "")})`}.`;
}

function describeWhere(at: Where): string {
  if ("line" in at) return `line ${at.line}`;
  return "pointer" in at ? at.pointer || "/" : `item ${at.item}`;
}

/** Page and command say it in the same English. */
export const PROBLEM_WORDS: Readonly<Record<ImportProblemCode, string>> = {
  "broken-file": "Could not be read",
  "column-left-out": "The dossier has no room for this, it is left out",
  "date-unreadable": "The date could not be read and is left out",
  "duplicate-key": "A key is given twice, only the last counts",
  "encoding-guessed": "Not valid Unicode, read as an older encoding",
  "geometry-unreadable": "The geometry could not be read, the place is kept without it",
  "id-changed": "The id is not valid or given twice, another was made",
  "no-name": "The place has no name, its id stands for it",
  "not-a-record": "Holds neither a place nor a statement, left out",
  "nothing-to-read": "Nothing is in it",
  "number-unreadable": "Not a number that fits here, left out",
  "point-too-exact":
    "The point is the centre of a region; the place is kept with its coordinates in a note, and not drawn as a point",
  "precision-assumed": "The file does not say how exactly this is located, assumed",
  "record-invalid": "Does not fit the format, left out",
  "reference-cut": "Names what the file does not hold; those references are left out",
  "reference-system": "Coordinates are not WGS 84, nothing was read",
  "speaker-unknown": "Nobody is named who says so",
  "text-cut": "The text is longer than a statement may be and was cut",
  "time-left-out": "A time of day without a time zone is left out, the day is kept",
  "too-large": "Too large to be read",
  "too-many": "Only so many records are read, those behind are left out",
  "unknown-format": "Not a format that is read here",
  "value-unknown": "Not one of the words the format knows, left out",
};
