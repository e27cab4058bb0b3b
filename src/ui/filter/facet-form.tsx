import type { VNode } from "preact";
import type { Facet } from "../../core/query/facet-counts.ts";
import { toggleValue } from "../../state/filter-actions.ts";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { facetChoices } from "./facet-choices.ts";
import { ValueSign } from "./value-sign.tsx";
import { valueWords } from "./value-words.ts";

/** The values of a facet as boxes to tick, each with how many statements it would leave. */
export function FacetForm({ facet }: { facet: Facet }): VNode {
  const state = useApp();
  const m = useMessages();
  return (
    <>
      {facetChoices(state, facet).map(({ question, values }) => (
        <fieldset key={question?.id ?? facet} class="facet-choices">
          <legend class={question ? "facet-question" : "visually-hidden"}>
            {question ? <Words of={question.text} /> : m.filter.topics[facet]}
          </legend>
          {values.map((value) => (
            <Choice key={value} facet={facet} value={value} />
          ))}
        </fieldset>
      ))}
      <p class="note">{facet === "layers" ? m.filter.layersNote : m.filter.countsAre}</p>
    </>
  );
}

function Choice({ facet, value }: { facet: Facet; value: string }): VNode {
  const state = useApp();
  const m = useMessages();
  const number = state.facetCounts.value[facet].get(value) ?? 0;
  const chosen =
    facet === "layers"
      ? !state.hidden.value.has(value)
      : (state.filter.value[facet] as ReadonlySet<string>).has(value);
  const [, answer] = facet === "answers" ? value.split(":") : [];
  return (
    <label class="facet-choice" data-empty={number === 0 ? "" : undefined}>
      <input
        type="checkbox"
        data-facet={facet}
        data-value={value}
        checked={chosen}
        onChange={() => toggleValue(state, facet, value)}
      />
      <ValueSign facet={facet} value={value} />
      <span>
        {answer === undefined
          ? valueWords(state, m, facet, value)
          : m.answer[answer as keyof typeof m.answer]}
      </span>
      <span class="count">{number}</span>
    </label>
  );
}
