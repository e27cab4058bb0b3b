import type { VNode } from "preact";
import { PlaceSymbol } from "../icons/place-symbol.tsx";
import { openPlace } from "../parts/open-place.ts";
import { Words } from "../parts/words.tsx";
import { placeHue } from "../queries/place-hue.ts";
import { useApp, useMessages } from "../use-app.ts";

/** When a click on the map hit several places: all of them, smallest first, the open one marked. */
export function CandidatesBar(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const candidates = state.candidates.value.flatMap((id) => state.index.places.get(id) ?? []);
  if (candidates.length < 2) return null;
  const open = state.selection.value.place;
  return (
    <fieldset class="candidates" aria-label={m.place.here(candidates.length)}>
      <span class="candidates-count">{m.place.here(candidates.length)}</span>
      <ul class="chips">
        {candidates.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              class="chip"
              data-candidate={place.id}
              data-hue={placeHue(state.index, place.id)}
              aria-pressed={place.id === open}
              onClick={() => openPlace(state, place.id)}
            >
              <PlaceSymbol place={place} /> <Words of={place.name} />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
