import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { localize } from "../../core/dossier/localize.ts";
import type { AppState } from "../../state/app-state.ts";
import { stepOf } from "../../state/tour.ts";
import { resultWords } from "../filter/result-words.ts";
import type { FirstMessages } from "../messages/messages.ts";
import { isRoute } from "../queries/is-route.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Says to a screen reader what has been selected, in the list or on the map, and what a filter or a search leaves. */
export function LiveRegion(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  return (
    <>
      <p class="visually-hidden" aria-live="polite" data-live>
        {announcement(state, m)}
      </p>
      <ResultsRegion />
    </>
  );
}

/** Milliseconds without a change after which results are said, so that nobody hears each key of a search. */
const SETTLED = 500;

/** Nothing is said of a page as it opens. */
function ResultsRegion(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const said = useSignal("");
  const words = resultWords(state, m).join(", ");
  const before = useRef(words);
  useEffect(() => {
    if (before.current === words) return;
    const timer = setTimeout(() => {
      before.current = words;
      said.value = words;
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [words, said]);
  return (
    <p class="visually-hidden" aria-live="polite" data-live-results>
      {said.value}
    </p>
  );
}

function announcement(state: AppState, m: FirstMessages): string {
  const { tour } = state.dossier;
  const step = stepOf(state, state.tour.value);
  if (step) {
    const text = localize(step.text, state.language.value).words;
    return m.selected.step(tour.indexOf(step) + 1, tour.length, text);
  }
  const { place: placeId, statement: statementId } = state.selection.value;
  const language = state.language.value;
  const statement = statementId === null ? null : state.index.statements.get(statementId);
  if (statement) {
    const speaker = state.index.speakers.get(statement.speaker);
    const name = speaker ? localize(speaker.name, language).words : statement.speaker;
    return m.selected.statement(name, statement.places.length);
  }
  const place = placeId === null ? null : state.index.places.get(placeId);
  if (!place) return "";
  return m.selected.place(
    localize(place.name, language).words,
    isRoute(place) ? m.map.route : m.precision[place.precision],
    state.index.statementsByPlace.get(place.id)?.length ?? 0,
  );
}
