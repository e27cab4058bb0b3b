import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { localize } from "../../core/dossier/localize.ts";
import { clearSelection } from "../../state/actions.ts";
import { placesNamed } from "../../state/reading.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { type KeyedSentence, showSentence } from "./sentence-key.ts";

/** Which sentences the chosen place hangs on: how many, a way from one to the next, and to the place itself. */
export function PlaceSentences(props: {
  place: string;
  sentences: readonly KeyedSentence[];
}): VNode | null {
  const { place: id, sentences } = props;
  const state = useApp();
  const m = useMessages();
  const at = useSignal(0);
  const place = state.index.places.get(id);
  const found = sentences.filter(({ statements }) => placesNamed(state, statements).includes(id));
  const go = (to: number) => {
    const next = (to + found.length) % found.length;
    const sentence = found[next];
    if (!sentence) return;
    at.value = next;
    showSentence(sentence.key);
  };
  useEffect(() => go(0), [id, sentences.length]);
  if (!place) return null;
  return (
    <div class="place-sentences" data-place-sentences={id}>
      <p role="status">
        {m.reading.atPlace(localize(place.name, state.language.value).words, found.length)}
        {found.length > 1 && (
          <span class="muted"> · {m.reading.which(at.value + 1, found.length)}</span>
        )}
      </p>
      {found.length > 1 && (
        <>
          <IconButton sign="back" label={m.reading.previous} onClick={() => go(at.value - 1)} />
          <IconButton
            sign="next"
            label={m.reading.next}
            action="next-sentence"
            onClick={() => go(at.value + 1)}
          />
        </>
      )}
      <button
        type="button"
        class="text-button"
        data-action="open-place"
        onClick={() => {
          state.tab.value = "places";
        }}
      >
        {m.reading.openPlace}
      </button>
      <IconButton sign="close" label={m.reading.leavePlace} onClick={() => clearSelection(state)} />
    </div>
  );
}
