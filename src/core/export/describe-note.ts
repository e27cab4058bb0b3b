import type { ExportNote, NoteCode } from "./export-note.ts";

/** A note as an English sentence, with how many it speaks of behind it. */
export function describeNote({ code, count }: ExportNote): string {
  return `${NOTE_WORDS[code]}: ${count}.`;
}

const NOTE_WORDS: Readonly<Record<NoteCode, string>> = {
  "anchors-as-links":
    "Statements whose evidence is a link at most, without the fingerprint of its sentence",
  "answer-details-left-out": "Answers whose detail is left out",
  "answers-left-out": "Statements whose answers to questions are left out",
  "areas-as-boxes": "Areas and lines of which only the box around them is given",
  "assessments-left-out": "Statements whose assessment is left out",
  "chain-left-out": "Statements whose chain of agencies and articles is left out",
  "class-from-precision": "Places whose class is derived from their precision",
  "copy-not-loaded": "Anchors without a quotation, since no copy of the article is loaded",
  "discs-as-areas": "Places within a radius, given as the area of that circle",
  "first-anchor-only": "Statements with several anchors, of which the first is given",
  "hatching-left-out": "Areas known only roughly, which the format cannot hatch or dash",
  "hedges-left-out": "Statements whose hedging words are left out",
  "other-languages-left-out": "Texts given in one of their languages only",
  "places-without-geometry": "Places without geometry, which a map does not show",
  "places-without-statement": "Places without a statement, left out",
  "quotes-from-copy": "Sentences quoted from your copy; the rights in them are the publisher's",
  "references-cut": "References to what was not selected, left out",
  "relations-left-out": "Statements whose relations to others are left out",
  "sources-without-link": "Anchors without a link, since their source has no address",
  "statements-without-evidence": "Statements without evidence, left out",
  "statements-without-place": "Statements without a place, given without geometry",
  "statements-without-place-left-out": "Statements without a place, left out",
  "terms-guarded":
    "Cells that a spreadsheet would take for a formula, with an apostrophe before them",
  "words-only":
    "Statements of which words, names and anchor are given, but not the act, the dates, or what the places are to them",
};
