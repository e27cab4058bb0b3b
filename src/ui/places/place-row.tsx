import { useComputed } from "@preact/signals";
import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { placeLink } from "../../state/link/thing-link.ts";
import { PlaceSymbol } from "../icons/place-symbol.tsx";
import { hoverHandlers } from "../parts/hover-handlers.ts";
import { instead } from "../parts/instead.ts";
import { openPlace } from "../parts/open-place.ts";
import { PlaceName } from "../parts/place-name.tsx";
import { Words } from "../parts/words.tsx";
import { isRoute } from "../queries/is-route.ts";
import { placeHue } from "../queries/place-hue.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

/** A place in the list: sign, name, what it is, how precisely it is located, how much is said of it. */
export function PlaceRow({ place }: { place: Place }): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const named = state.index.statementsByPlace.get(place.id) ?? [];
  const statements = named.length;
  const shown = useComputed(() => named.filter(({ id }) => state.shown.value.has(id)).length).value;
  const hovered = useComputed(() => state.hovered.value === place.id).value;
  const sources = new Set(place.namedBy.map(({ source }) => source)).size;
  return (
    <a
      href={placeLink(place.id)}
      class="place-row"
      data-place={place.id}
      data-hue={placeHue(state.index, place.id)}
      data-hovered={hovered ? "" : undefined}
      onClick={instead(() => openPlace(state, place.id))}
      {...hoverHandlers(state, place.id)}
    >
      <PlaceSymbol place={place} />
      <span class="place-row-text">
        <span class="place-row-name">
          <PlaceName place={place} />
        </span>
        <span class="place-row-kind">
          {place.kind && (
            <>
              <Words of={place.kind} /> ·{" "}
            </>
          )}
          {isRoute(place) ? m.map.route : m.precision[place.precision]}
          {place.occupation && ` · ${m.places.occupied}`}
        </span>
      </span>
      <span class="place-row-count">
        {sources > 0 && statements === 0
          ? m.places.sources(sources)
          : shown === statements
            ? m.places.statements(statements)
            : m.results.statements(shown, statements)}
      </span>
    </a>
  );
}
