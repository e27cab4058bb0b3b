import type { Place, Statement } from "../dossier/dossier.ts";
import { type ExportNote, type NoteCode, note } from "./export-note.ts";

/** What formats that hold less than a dossier leave out of statements, and which statements have it. */
const PARTS = {
  "chain-left-out": ({ via }) => via.length > 0,
  "relations-left-out": ({ relations }) => relations.length > 0,
  "hedges-left-out": ({ hedges }) => hedges.length > 0,
  "answers-left-out": ({ answers }) => answers.length > 0,
  "assessments-left-out": ({ assessment }) => assessment !== undefined,
  "anchors-as-links": ({ evidence }) => evidence.length > 0,
  "first-anchor-only": ({ evidence }) => evidence.length > 1,
  "statements-without-evidence": ({ evidence }) => evidence.length === 0,
  "words-only": () => true,
} as const satisfies Partial<Record<NoteCode, (statement: Statement) => boolean>>;

/** What formats that know no dossier have no words for, in the order in which it is told. */
export const CHAIN = [
  "chain-left-out",
  "relations-left-out",
  "hedges-left-out",
  "answers-left-out",
  "assessments-left-out",
] as const;

/** Notes on parts that a format leaves out, each with how many statements have them. */
export function leftOut(
  statements: readonly Statement[],
  parts: readonly (keyof typeof PARTS)[],
): ExportNote[] {
  return parts.flatMap((part) => note(part, statements.filter(PARTS[part]).length));
}

/** A note on places that a map does not show. */
export function withoutGeometry(places: readonly Place[]): ExportNote[] {
  return note("places-without-geometry", places.filter(({ geometry }) => !geometry).length);
}
