import { useComputed } from "@preact/signals";
import type { VNode } from "preact";
import { placeLink } from "../../state/link/thing-link.ts";
import { PlaceSymbol } from "../icons/place-symbol.tsx";
import { placeHue } from "../queries/place-hue.ts";
import { useApp, useMessages } from "../use-app.ts";
import { hoverHandlers } from "./hover-handlers.ts";
import { instead } from "./instead.ts";
import { openPlace } from "./open-place.ts";
import { PlaceName } from "./place-name.tsx";

/** A place named in passing: a link that opens it, or plain words when it is open already. */
export function PlaceChip({ place: id }: { place: string }): VNode {
  const state = useApp();
  const m = useMessages();
  const isOpen = useComputed(() => state.selection.value.place === id).value;
  const place = state.index.places.get(id);
  if (!place) return <span class="chip">{m.card.missing(id)}</span>;
  const hue = placeHue(state.index, id);
  const name = (
    <>
      <PlaceSymbol place={place} /> <PlaceName place={place} />
    </>
  );
  if (isOpen) {
    return (
      <span class="chip" data-hue={hue} aria-current="true">
        {name}
      </span>
    );
  }
  return (
    <a
      href={placeLink(id)}
      class="chip"
      data-to-place={id}
      data-hue={hue}
      onClick={instead(() => openPlace(state, id))}
      {...hoverHandlers(state, id)}
    >
      {name}
    </a>
  );
}
