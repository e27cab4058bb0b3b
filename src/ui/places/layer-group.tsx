import type { VNode } from "preact";
import type { Layer, Place } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import { toggleLayer } from "../../state/actions.ts";
import { placeAnchor } from "../../state/link/thing-link.ts";
import { Sign } from "../icons/sign.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";
import { PlaceRow } from "./place-row.tsx";
import { PlaceSaid } from "./place-said.tsx";

/** A layer's places under its title, with a switch that takes them off the map. */
export function LayerGroup({ layer, places }: { layer: Layer; places: readonly Place[] }): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const shown = !state.hidden.value.has(layer.id);
  const title = localize(layer.title, state.language.value).words;
  return (
    <section class="layer" data-layer={layer.id} data-hue={layer.hue} data-shown={shown}>
      <h3>
        <label class="layer-head" title={m.places.show(title)}>
          <Words of={layer.title} />
          <input
            type="checkbox"
            aria-label={m.places.show(title)}
            checked={shown}
            onChange={() => toggleLayer(state, layer.id)}
          />
          <Sign name={shown ? "shown" : "hidden"} />
        </label>
      </h3>
      {layer.context && <p class="note">{m.places.context}</p>}
      {places.length === 0 && <p class="note">{m.places.layerEmpty}</p>}
      <ul class="rows">
        {places.map((place) => (
          <li key={place.id} id={placeAnchor(place.id)}>
            <PlaceRow place={place} />
            <PlaceSaid place={place.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
