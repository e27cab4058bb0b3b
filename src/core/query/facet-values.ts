import type { Statement } from "../dossier/dossier.ts";
import { type AnswerKey, type HedgeKey, NO_PARTY } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";

/** Parts of a filter that are sets of values a statement has by itself, wherever it is about. */
export const STATEMENT_FACETS = [
  "speakers",
  "parties",
  "acts",
  "answers",
  "hedges",
  "anchors",
] as const;
export type StatementFacet = (typeof STATEMENT_FACETS)[number];

/** The values a statement has in a facet, each once; null where nothing can be said, so that nothing is asked. */
export function facetValues(
  facet: StatementFacet,
  statement: Statement,
  { index, anchors }: FilterContext,
): ReadonlySet<string> | null {
  switch (facet) {
    case "speakers":
      return new Set([statement.speaker]);
    case "parties":
      return new Set([index.speakers.get(statement.speaker)?.party ?? NO_PARTY]);
    case "acts":
      return new Set([statement.act]);
    case "answers":
      return new Set(
        statement.answers.map(({ question, answer }): AnswerKey => `${question}:${answer}`),
      );
    case "hedges":
      return hedgeKeys(statement);
    case "anchors":
      return anchors && (anchors.get(statement.id) ?? new Set());
  }
}

function hedgeKeys({ hedges }: Statement): ReadonlySet<HedgeKey> {
  if (hedges.length === 0) return new Set(["unhedged"]);
  return new Set(["hedged", ...hedges.flatMap(({ icd203 }) => icd203 ?? [])]);
}
