import type { Text } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import {
  type Act,
  ANSWERS,
  type Icd203Band,
  type Precision,
} from "../../core/dossier/vocabulary.ts";
import type { AnchorState } from "../../core/evidence/report.ts";
import type { Facet } from "../../core/query/facet-counts.ts";
import { NO_PARTY } from "../../core/query/filter.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Messages } from "../messages/messages.ts";

/** A value of a facet in words; its id where the dossier does not have it. */
export function valueWords(state: AppState, m: Messages, facet: Facet, value: string): string {
  const { index } = state;
  const words = (text: Text | undefined): string =>
    text ? localize(text, state.language.value).words : value;
  switch (facet) {
    case "layers":
      return words(index.layers.get(value)?.title);
    case "speakers":
      return words(index.speakers.get(value)?.name);
    case "parties":
      return value === NO_PARTY ? m.filter.noParty : words(index.parties.get(value)?.name);
    case "acts":
      return m.act[value as Act];
    case "answers": {
      const [question = "", given] = value.split(":");
      const asked = index.questions.get(question);
      const answer = ANSWERS.find((name) => name === given);
      return m.filter.of(words(asked?.short ?? asked?.text), answer ? m.answer[answer] : value);
    }
    case "hedges":
      if (value === "hedged" || value === "unhedged") return m.filter[value];
      return m.band[value as Icd203Band];
    case "precisions":
      return value === "route" ? m.map.route : m.precision[value as Precision];
    case "anchors":
      return m.anchor[value as AnchorState];
  }
}
