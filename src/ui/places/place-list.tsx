import type { VNode } from "preact";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { isUnlocated } from "../queries/is-unlocated.ts";
import { useApp, useMessages } from "../use-app.ts";
import { LayerGroup } from "./layer-group.tsx";
import { UnlocatedTray } from "./unlocated-tray.tsx";

/** Every place of the dossier: by layer what is on the map, then in a tray what cannot be. */
export function PlaceList(): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const drawn = dossier.places.filter((place) => !isUnlocated(place));
  const groups = dossier.layers
    .map((layer) => ({ layer, places: drawn.filter((place) => place.layer === layer.id) }))
    .filter(({ layer, places }) => places.length > 0 || isEmpty(dossier, layer.id));
  return (
    <div class="places">
      <h2 class="visually-hidden">{m.tabs.places}</h2>
      {groups.map(({ layer, places }) => (
        <LayerGroup key={layer.id} layer={layer} places={places} />
      ))}
      <UnlocatedTray places={dossier.places.filter(isUnlocated)} />
    </div>
  );
}

/** A layer all of whose places are in the tray is not empty; one whose file could not be read is. */
function isEmpty({ places }: Dossier, layer: string): boolean {
  return !places.some((place) => place.layer === layer);
}
