import { useComputed, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Source } from "../../core/dossier/dossier.ts";
import { readCopy, readOutline } from "../../core/evidence/reading.ts";
import { placesNamed, stopReading } from "../../state/reading.ts";
import { Sign } from "../icons/sign.tsx";
import { READING_HEADING } from "../panel/headings.ts";
import { goToSource, OWN_COPY } from "../source/go-to-source.ts";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { PlaceSentences } from "./place-sentences.tsx";
import { ReadingContext } from "./reading-context.ts";
import { ReadingParagraph } from "./reading-paragraph.tsx";
import { keyedSentences, showSentence } from "./sentence-key.ts";

/**
 * The article beside the map: in words when the reader has given a copy, else as an outline of numbers. What is pointed
 * at lights its places; what is chosen on the map is found in the text.
 */
export function ReadingView({ source }: { source: Source }): VNode {
  const state = useApp();
  const m = useMessages();
  const copy = useComputed(() => {
    const report = state.copy.value?.report;
    return report?.source === source.id ? report : null;
  });
  const paragraphs = useComputed(() =>
    copy.value ? readCopy(copy.value) : readOutline(state.dossier, source),
  );
  const opened = useSignal<string | null>(null);
  const pointed = useSignal<string | null>(null);
  const current = useSignal<string | null>(null);
  const sentences = keyedSentences(paragraphs.value);
  const claimed = sentences.filter(({ statements }) => statements.length > 0).length;
  const tabStop = useComputed(
    () => current.value ?? sentences.find(({ statements }) => statements.length > 0)?.key ?? null,
  );
  const { place, statement } = state.selection.value;

  useEffect(() => {
    const sentence = sentences.find(({ key }) => key === (pointed.value ?? opened.value));
    state.pointed.value = sentence ? placesNamed(state, sentence.statements) : [];
  }, [pointed.value, opened.value, paragraphs.value]);
  useEffect(
    () => () => {
      state.pointed.value = [];
    },
    [state],
  );
  useEffect(() => {
    const sentence =
      statement && sentences.find(({ statements }) => statements.includes(statement));
    if (!sentence) return;
    opened.value = sentence.key;
    current.value = sentence.key;
    showSentence(sentence.key);
  }, [statement, paragraphs.value]);

  const missing = copy.value?.anchors.filter(({ span }) => span === null) ?? [];
  return (
    <article class="reading" data-reading={source.id}>
      <div class="place-bar">
        <button
          type="button"
          class="back"
          data-action="stop-reading"
          onClick={() => stopReading(state)}
        >
          <Sign name="back" /> {m.reading.back}
        </button>
      </div>
      <h2 id={READING_HEADING} tabIndex={-1} lang={source.language}>
        {source.title}
      </h2>
      <p class="note">
        {copy.value ? m.reading.withCopy : m.reading.withoutCopy}{" "}
        {!copy.value && (
          <button
            type="button"
            class="text-button"
            data-action="load-copy"
            onClick={() => {
              stopReading(state);
              goToSource(state, OWN_COPY);
            }}
          >
            {m.reading.loadCopy}
          </button>
        )}
      </p>
      {sentences.length === 0 ? (
        <p>{m.reading.noOutline}</p>
      ) : (
        <>
          <p class="reading-key">
            <span class="reading-key-claimed">{m.reading.claimed(claimed)}</span>
            {claimed < sentences.length && (
              <>
                {" "}
                ·{" "}
                <span class="reading-key-unclaimed">
                  {m.reading.unclaimed(sentences.length - claimed)}
                </span>
              </>
            )}
          </p>
          <p class="note reading-hint">{m.reading.hint}</p>
        </>
      )}
      {place !== null && <PlaceSentences place={place} sentences={sentences} />}
      <ReadingContext.Provider
        value={{ opened, pointed, current, tabStop, language: source.language }}
      >
        <div class="reading-text">
          {paragraphs.value.map((paragraph) => (
            <ReadingParagraph key={paragraph.number} paragraph={paragraph} />
          ))}
        </div>
      </ReadingContext.Provider>
      {missing.length > 0 && (
        <section class="reading-missing">
          <h3>{m.reading.missing(missing.length)}</h3>
          <ul class="lines">
            {missing.map((anchor) => (
              <li key={`${anchor.statement} ${anchor.index}`}>
                <StatementLink id={anchor.statement} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
