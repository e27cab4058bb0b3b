import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Place } from "../../core/dossier/dossier.ts";
import { clearSelection } from "../../state/actions.ts";
import { PlaceChip } from "../parts/place-chip.tsx";
import { whenIdle } from "../parts/when-idle.ts";
import { useApp, useIsLive, useMessages } from "../use-app.ts";

/** More are found faster in the list; each takes about a rem of height, as several stand in a row. */
const MOST = 40;

/**
 * The other places that are shown, so that a reader goes from place to place without going back. In a live page they
 * come when what stands above them is painted.
 */
export function OtherPlaces({ open }: { open: Place }): VNode | null {
  const state = useApp();
  const m = useMessages();
  const { dossier, shownPlaces } = state;
  const made = useSignal(!useIsLive());
  useEffect(() => {
    whenIdle(() => {
      made.value = true;
    });
  }, [made]);
  const others = dossier.places.filter(({ id }) => id !== open.id && shownPlaces.value.has(id));
  if (others.length === 0) return null;
  const offered = others.slice(0, MOST);
  return (
    <nav class="other-places" aria-label={m.place.neighbours}>
      <h3>{m.place.neighbours}</h3>
      <ul class="chips" style={made.value ? undefined : { minHeight: `${offered.length}rem` }}>
        {made.value &&
          offered.map((place) => (
            <li key={place.id}>
              <PlaceChip place={place.id} />
            </li>
          ))}
        {made.value && others.length > MOST && (
          <li>
            <button type="button" class="text-button" onClick={() => clearSelection(state)}>
              {m.place.more(others.length - MOST)}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
