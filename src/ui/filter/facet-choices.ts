import type { Question } from "../../core/dossier/dossier.ts";
import { ACTS, ANSWERS, ICD203_BANDS, PRECISIONS } from "../../core/dossier/vocabulary.ts";
import { ANCHOR_STATES } from "../../core/evidence/report.ts";
import { drawnPrecision } from "../../core/query/drawn-precision.ts";
import type { Facet } from "../../core/query/facet-counts.ts";
import { NO_PARTY } from "../../core/query/filter.ts";
import type { AppState } from "../../state/app-state.ts";

/** Values that can be chosen in a facet. */
export type ChoiceGroup = {
  /** What answers are answers to; null elsewhere. */
  readonly question: Question | null;
  readonly values: readonly string[];
};

/** The values of a facet that the dossier has, in the order of the dossier or of the vocabulary. */
export function facetChoices(state: AppState, facet: Facet): readonly ChoiceGroup[] {
  const { dossier, filterContext } = state;
  if (facet === "answers") return answerChoices(state);
  if (facet === "anchors") return single(ANCHOR_STATES);
  if (facet === "layers") return single(dossier.layers.map(({ id }) => id));
  if (facet === "precisions") {
    const used = new Set<string>(dossier.places.map(drawnPrecision));
    return single([...PRECISIONS, "route"].filter((value) => used.has(value)));
  }
  const used = new Set<string>();
  for (const row of filterContext.value.facets.values())
    for (const each of row[facet]) used.add(each);
  const order: Readonly<Record<typeof facet, readonly string[]>> = {
    speakers: dossier.speakers.map(({ id }) => id),
    parties: [...dossier.parties.map(({ id }) => id), NO_PARTY],
    acts: ACTS,
    hedges: ["hedged", "unhedged", ...ICD203_BANDS],
  };
  return single(order[facet].filter((value) => used.has(value)));
}

function single(values: readonly string[]): readonly ChoiceGroup[] {
  return [{ question: null, values }];
}

function answerChoices({ dossier, filterContext }: AppState): readonly ChoiceGroup[] {
  const used = new Set([...filterContext.value.facets.values()].flatMap(({ answers }) => answers));
  return dossier.questions
    .map((question) => ({
      question,
      values: ANSWERS.map((answer) => `${question.id}:${answer}`).filter((key) => used.has(key)),
    }))
    .filter(({ values }) => values.length > 0);
}
