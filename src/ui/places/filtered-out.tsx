import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { useFirstMessages } from "../use-app.ts";
import { PlaceRow } from "./place-row.tsx";

/** How many places the filter leaves out, and which; the map shows them faintly. */
export function FilteredOut({ places }: { places: readonly Place[] }): VNode | null {
  const m = useFirstMessages();
  const open = useSignal(false);
  if (places.length === 0) return null;
  return (
    <details
      class="layer filtered-out"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{m.results.out.places(places.length)}</summary>
      {open.value && (
        <ul class="rows">
          {places.map((place) => (
            <li key={place.id}>
              <PlaceRow place={place} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
