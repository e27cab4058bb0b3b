import type { Statement } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { type AnswerKey, type Filter, type HedgeKey, NO_PARTY } from "./filter.ts";

/** Parts of a filter that are sets of values a statement has by itself, wherever it is about. */
export const STATEMENT_FACETS = [
  "speakers",
  "parties",
  "acts",
  "answers",
  "hedges",
  "anchors",
] as const satisfies readonly (keyof Filter)[];
export type StatementFacet = (typeof STATEMENT_FACETS)[number];

/** The facets that a dossier alone decides; anchors need the reader's copy. */
type WrittenFacet = Exclude<StatementFacet, "anchors">;

/** The values of a statement in each facet, each value once. */
export type FacetRow = Readonly<Record<WrittenFacet, readonly string[]>>;

/** The rows of a dossier's statements by id; build once per dossier. */
export type FacetTable = ReadonlyMap<string, FacetRow>;

export function facetTable(statements: readonly Statement[], index: DossierIndex): FacetTable {
  return new Map(statements.map((statement) => [statement.id, facetRow(statement, index)]));
}

function facetRow(statement: Statement, index: DossierIndex): FacetRow {
  const { speaker, act, answers } = statement;
  const keys = answers.map(({ question, answer }): AnswerKey => `${question}:${answer}`);
  return {
    speakers: [speaker],
    parties: [index.speakers.get(speaker)?.party ?? NO_PARTY],
    acts: [act],
    answers: unique(keys),
    hedges: hedgeKeys(statement),
  };
}

function hedgeKeys({ hedges }: Statement): readonly HedgeKey[] {
  if (hedges.length === 0) return ["unhedged"];
  return unique(["hedged", ...hedges.flatMap(({ icd203 }) => icd203 ?? [])]);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)];
}
