import type { VNode } from "preact";
import type { CopySentence } from "../../core/evidence/report.ts";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** The article as the reader's copy has it, sentence by sentence, with the statements that rest on each. */
export function CopySentences({
  source,
  sentences,
}: {
  source: string;
  sentences: readonly CopySentence[];
}): VNode {
  const { index } = useApp();
  const m = useMessages();
  const language = index.sources.get(source)?.language;
  const unclaimed = sentences.filter(({ statements }) => statements.length === 0).length;
  return (
    <>
      <h3>{m.source.sentences}</h3>
      <p class="note">{m.source.unclaimedCount(unclaimed)}</p>
      <ol class="copy-sentences">
        {sentences.map((sentence, at) => (
          <li
            key={sentence.start}
            data-unclaimed={sentence.statements.length === 0 ? "" : undefined}
            data-opens-paragraph={
              sentence.paragraph === sentences[at - 1]?.paragraph ? undefined : ""
            }
          >
            <p class="sentence" lang={language}>
              {sentence.words}
            </p>
            {sentence.statements.length === 0 ? (
              <span class="tag">{m.source.unclaimed}</span>
            ) : (
              <ul class="lines">
                {sentence.statements.map((id) => (
                  <li key={id}>
                    <StatementLink id={id} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
