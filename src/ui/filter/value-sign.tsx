import type { VNode } from "preact";
import { ACTS, ANSWERS, PRECISIONS } from "../../core/dossier/vocabulary.ts";
import { ANCHOR_STATES } from "../../core/evidence/report.ts";
import type { Facet } from "../../core/query/facet-counts.ts";
import { ActIcon } from "../icons/act-icon.tsx";
import { AnchorIcon } from "../icons/anchor-icon.tsx";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { PrecisionSign, RouteSign } from "../icons/place-symbol.tsx";

/** The sign a value has on cards and map; nothing for values without one. */
export function ValueSign({ facet, value }: { facet: Facet; value: string }): VNode | null {
  switch (facet) {
    case "acts": {
      const act = ACTS.find((name) => name === value);
      return act ? <ActIcon act={act} /> : null;
    }
    case "answers": {
      const answer = ANSWERS.find((name) => value.endsWith(`:${name}`));
      return answer ? <AnswerIcon answer={answer} /> : null;
    }
    case "anchors": {
      const state = ANCHOR_STATES.find((name) => name === value);
      return state ? <AnchorIcon state={state} /> : null;
    }
    case "precisions": {
      if (value === "route") return <RouteSign />;
      const precision = PRECISIONS.find((name) => name === value);
      return precision ? <PrecisionSign precision={precision} /> : null;
    }
    default:
      return null;
  }
}
