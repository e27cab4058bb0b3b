import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { buildStill } from "../../core/still/build-still.ts";
import { nameStill } from "../../core/still/name-still.ts";
import type { StillView } from "../../core/still/still-view.ts";
import type { StillWorld } from "../../core/still/still-world.ts";
import type { AppState } from "../../state/app-state.ts";
import { messagesFor } from "../messages/messages.ts";
import type { Inks } from "../still-map/inks.ts";
import { StillMap } from "../still-map/still-map.tsx";

/** The places that are shown, drawn as a still map at a view, in the page's language and without links. */
export function viewStill(state: AppState, world: StillWorld, view: StillView, inks: Inks): VNode {
  const { dossier, index } = state;
  const language = state.language.peek();
  const m = messagesFor(language);
  const still = buildStill(dossier, index, world, view, state.shownPlaces.peek());
  const nameOf = (id: string): string => {
    const place = index.places.get(id);
    return place ? localize(place.name, language).words : id;
  };
  return (
    <StillMap
      still={still}
      names={{ names: nameStill(still, index, world, { language, scale: 1 }) }}
      title={m.map.label}
      description={m.list(still.places.map(({ id }) => nameOf(id)))}
      link={(id) => ({ title: nameOf(id), href: null })}
      inks={inks}
    />
  );
}
