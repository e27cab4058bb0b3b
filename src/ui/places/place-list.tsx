import type { VNode } from "preact";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { isUnlocated } from "../queries/is-unlocated.ts";
import { useApp, useFirstMessages } from "../use-app.ts";
import { FilteredOut } from "./filtered-out.tsx";
import { LayerGroup } from "./layer-group.tsx";
import { UnlocatedTray } from "./unlocated-tray.tsx";

/**
 * Every place of the dossier: by layer what is on the map, then in a tray what cannot be, then what is filtered out. A
 * layer that is switched off keeps its places, since its switch says so.
 */
export function PlaceList(): VNode {
  const { dossier, hidden, shownPlaces } = useApp();
  const m = useFirstMessages();
  const isListed = ({ id, layer }: Dossier["places"][number]): boolean =>
    shownPlaces.value.has(id) || hidden.value.has(layer);
  const listed = dossier.places.filter(isListed);
  const drawn = listed.filter((place) => !isUnlocated(place));
  const groups = dossier.layers
    .map((layer) => ({ layer, places: drawn.filter((place) => place.layer === layer.id) }))
    .filter(({ layer, places }) => places.length > 0 || isEmpty(dossier, layer.id));
  return (
    <div class="places">
      <h2 class="visually-hidden">{m.tabs.places}</h2>
      {groups.map(({ layer, places }) => (
        <LayerGroup key={layer.id} layer={layer} places={places} />
      ))}
      <UnlocatedTray places={listed.filter(isUnlocated)} />
      <FilteredOut places={dossier.places.filter((place) => !isListed(place))} />
    </div>
  );
}

/** A layer all of whose places are in the tray is not empty; one whose file could not be read is. */
function isEmpty({ places }: Dossier, layer: string): boolean {
  return !places.some((place) => place.layer === layer);
}
