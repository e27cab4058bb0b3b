import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { placeAnchor } from "../../state/link/thing-link.ts";
import { useApp, useFirstMessages } from "../use-app.ts";
import { PlaceRow } from "./place-row.tsx";
import { PlaceSaid } from "./place-said.tsx";

/** What the map cannot show is listed like the rest: places without a location, statements without a place. */
export function UnlocatedTray({ places }: { places: readonly Place[] }): VNode | null {
  const state = useApp();
  const m = useFirstMessages();
  const placeless = state.survey.value.shown.filter(({ places }) => places.length === 0).length;
  if (places.length === 0 && placeless === 0) return null;
  return (
    <section class="layer unlocated">
      <h3 class="layer-head">{m.places.unlocated}</h3>
      {places.length > 0 && (
        <>
          <p class="note">{m.places.unlocatedNote}</p>
          <ul class="rows">
            {places.map((place) => (
              <li key={place.id} id={placeAnchor(place.id)}>
                <PlaceRow place={place} />
                <PlaceSaid place={place.id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {placeless > 0 && (
        <p class="note">
          <button
            type="button"
            class="text-button"
            onClick={() => {
              state.tab.value = "statements";
            }}
          >
            {m.places.placeless(placeless)}
          </button>
        </p>
      )}
    </section>
  );
}
