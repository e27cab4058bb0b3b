import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { PlaceChip } from "../parts/place-chip.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** All places but the open one, so that a reader goes from place to place without going back. */
export function OtherPlaces({ open }: { open: Place }): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  return (
    <nav class="other-places" aria-label={m.place.neighbours}>
      <h3>{m.place.neighbours}</h3>
      <ul class="chips">
        {dossier.places
          .filter((place) => place.id !== open.id)
          .map((place) => (
            <li key={place.id}>
              <PlaceChip place={place.id} />
            </li>
          ))}
      </ul>
    </nav>
  );
}
