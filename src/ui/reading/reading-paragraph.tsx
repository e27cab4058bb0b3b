import { Fragment, type VNode } from "preact";
import type { ReadParagraph } from "../../core/evidence/reading.ts";
import { useMessages } from "../use-app.ts";
import { ReadingSentence } from "./reading-sentence.tsx";
import { keyedSentences } from "./sentence-key.ts";
import { SentenceStatements } from "./sentence-statements.tsx";

/** A paragraph in words, each sentence with its statements under it while it is open; or its number with those of its sentences, and the statements under them all. */
export function ReadingParagraph({ paragraph }: { paragraph: ReadParagraph }): VNode {
  const m = useMessages();
  const { number, kind, sentences } = paragraph;
  const inWords = sentences.some(({ words }) => words !== null);
  const keyed = keyedSentences([paragraph]);
  const label =
    kind === null || kind === "body" ? m.reading.paragraph(number) : m.reading.kinds[kind];
  return (
    <section class="read-paragraph" data-in-words={inWords ? "" : undefined} aria-label={label}>
      {!inWords && <span class="read-paragraph-number">{label}</span>}
      {/* Not a paragraph of HTML, which holds no lists. */}
      <div>
        {keyed.map((sentence) => (
          <Fragment key={sentence.key}>
            <ReadingSentence sentence={sentence} />
            {inWords && <SentenceStatements sentence={sentence} />}
          </Fragment>
        ))}
      </div>
      {!inWords &&
        keyed.map((sentence) => <SentenceStatements key={sentence.key} sentence={sentence} />)}
    </section>
  );
}
