import type { VNode } from "preact";
import type { ReadParagraph } from "../../core/evidence/reading.ts";
import { useMessages } from "../use-app.ts";
import { ReadingSentence } from "./reading-sentence.tsx";
import { sentenceKey } from "./sentence-key.ts";
import { SentenceStatements } from "./sentence-statements.tsx";

/** A paragraph in words, or its number with those of its sentences; under it the statements of the one that is open. */
export function ReadingParagraph({ paragraph }: { paragraph: ReadParagraph }): VNode {
  const m = useMessages();
  const { number, kind, sentences } = paragraph;
  const inWords = sentences.some(({ words }) => words !== null);
  const label =
    kind === null || kind === "body" ? m.reading.paragraph(number) : m.reading.kinds[kind];
  return (
    <section class="read-paragraph" data-in-words={inWords ? "" : undefined} aria-label={label}>
      {!inWords && <span class="read-paragraph-number">{label}</span>}
      <p>
        {sentences.map((sentence) => (
          <ReadingSentence
            key={sentence.number}
            sentence={{ ...sentence, key: sentenceKey(number, sentence.number) }}
          />
        ))}
      </p>
      {sentences.map((sentence) => (
        <SentenceStatements
          key={sentence.number}
          sentence={{ ...sentence, key: sentenceKey(number, sentence.number) }}
        />
      ))}
    </section>
  );
}
