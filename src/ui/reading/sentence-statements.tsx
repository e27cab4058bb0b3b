import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { ActIcon } from "../icons/act-icon.tsx";
import { PlaceChip } from "../parts/place-chip.tsx";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ReadingContext } from "./reading-context.ts";
import { type KeyedSentence, statementsId } from "./sentence-key.ts";

/** The statements that rest on a sentence, each with its places; shown while the sentence is open. */
export function SentenceStatements({ sentence }: { sentence: KeyedSentence }): VNode | null {
  const state = useApp();
  const m = useMessages();
  const reading = useContext(ReadingContext);
  if (!reading || sentence.statements.length === 0) return null;
  return (
    <ul
      id={statementsId(sentence.key)}
      class="read-statements"
      hidden={reading.opened.value !== sentence.key}
      aria-label={`${m.reading.sentence(sentence.number)}, ${m.reading.statements(sentence.statements.length)}`}
    >
      {sentence.statements.map((id) => {
        const statement = state.index.statements.get(id);
        const places = new Set(statement?.places.map(({ place }) => place));
        return (
          <li key={id} aria-current={state.selection.value.statement === id ? "true" : undefined}>
            {statement && (
              <span class="act">
                <ActIcon act={statement.act} /> {m.act[statement.act]}
              </span>
            )}{" "}
            <StatementLink id={id} />
            {places.size > 0 && (
              <ul class="chips">
                {[...places].map((place) => (
                  <li key={place}>
                    <PlaceChip place={place} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
