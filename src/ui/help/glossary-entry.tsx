import type { VNode } from "preact";
import { useApp } from "../use-app.ts";
import { glossaryId, type TermId } from "./term-id.ts";

/** A word of the glossary with its sign and its meaning; marked when it is the one that was asked for. */
export function Entry(props: {
  term?: TermId;
  sign?: VNode;
  word: string;
  meaning: string;
}): VNode {
  const { term, sign, word, meaning } = props;
  const asked = useApp().help.value;
  return (
    <div
      class="glossary-entry"
      id={term && glossaryId(term)}
      data-asked={term !== undefined && asked === term ? "" : undefined}
    >
      <dt>
        {sign} {word}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
