import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { placesNamed } from "../../state/reading.ts";
import { AnchorIcon } from "../icons/anchor-icon.tsx";
import { placeHue } from "../queries/place-hue.ts";
import { useApp, useMessages } from "../use-app.ts";
import { moveAmongSentences } from "./move-among-sentences.ts";
import { ReadingContext } from "./reading-context.ts";
import { type KeyedSentence, sentenceId, showStatements, statementsId } from "./sentence-key.ts";

/** A sentence, in words or as its number: a link to its statements, or plain when it has none. */
export function ReadingSentence({ sentence }: { sentence: KeyedSentence }): VNode | null {
  const state = useApp();
  const m = useMessages();
  const reading = useContext(ReadingContext);
  if (!reading) return null;
  const { key, words, number, statements, state: anchor } = sentence;
  const text = words ?? number;
  const language = words === null ? undefined : reading.language;
  if (statements.length === 0) {
    return (
      <>
        <span id={sentenceId(key)} class="read-sentence" data-unclaimed="" lang={language}>
          {words === null && <span class="visually-hidden">{m.reading.sentence(number)}, </span>}
          <span aria-hidden={words === null ? "true" : undefined}>{text}</span>
          <span class="visually-hidden">, {m.reading.noStatement}</span>
        </span>{" "}
      </>
    );
  }
  const { opened, pointed, current, tabStop } = reading;
  const places = placesNamed(state, statements);
  const { place } = state.selection.value;
  const open = opened.value === key;
  const enter = () => {
    pointed.value = key;
  };
  const leave = () => {
    if (pointed.peek() === key) pointed.value = null;
  };
  return (
    <>
      <a
        id={sentenceId(key)}
        href={`#${statementsId(key)}`}
        class="read-sentence"
        data-sentence={key}
        data-of-place={place !== null && places.includes(place) ? "" : undefined}
        data-hovered={places.includes(state.hovered.value ?? "") ? "" : undefined}
        data-hue={
          place !== null && places.includes(place) ? placeHue(state.index, place) : undefined
        }
        aria-expanded={open}
        aria-controls={statementsId(key)}
        onPointerEnter={enter}
        onPointerLeave={leave}
        tabIndex={tabStop.value === key ? 0 : -1}
        onFocus={() => {
          enter();
          current.value = key;
        }}
        onBlur={leave}
        onKeyDown={moveAmongSentences}
        onClick={(event) => {
          event.preventDefault();
          opened.value = open ? null : key;
          if (!open) showStatements(key);
          if (!open && places.length > 0) state.cameraWish.value = { kind: "fit", places };
        }}
      >
        {words === null ? (
          <>
            <span class="visually-hidden">{m.reading.sentence(number)}, </span>
            <span aria-hidden="true">{number}</span>
          </>
        ) : (
          <span lang={language}>{words}</span>
        )}
        <span class="read-mark">
          {anchor !== null && anchor !== "exact" && <AnchorIcon state={anchor} />}
          <span aria-hidden="true">{statements.length}</span>
          <span class="visually-hidden">
            {" "}
            {m.reading.statements(statements.length)}
            {anchor !== null && anchor !== "exact" && `, ${m.anchor[anchor]}`}
          </span>
        </span>
      </a>{" "}
    </>
  );
}
