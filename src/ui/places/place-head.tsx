import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { Term } from "../help/term.tsx";
import { PlaceSymbol } from "../icons/place-symbol.tsx";
import { PLACE_HEADING } from "../panel/headings.ts";
import { PlaceName } from "../parts/place-name.tsx";
import { SLOT, Slotted } from "../parts/slotted.tsx";
import { Words } from "../parts/words.tsx";
import { isRoute } from "../queries/is-route.ts";
import { useMessages } from "../use-app.ts";

/** What the place is, how exactly its source locates it, and why not more exactly. */
export function PlaceHead({ place }: { place: Place }): VNode {
  const m = useMessages();
  const located = isRoute(place) ? m.map.route : m.precision[place.precision];
  const numbers = new Intl.NumberFormat(m.locale);
  return (
    <header class="place-head">
      <h2 id={PLACE_HEADING} tabIndex={-1}>
        <PlaceSymbol place={place} />{" "}
        <span>
          <PlaceName place={place} />{" "}
          {place.localName && (
            <span class="local-name" lang={place.localName.language}>
              {place.localName.words}
            </span>
          )}
        </span>
      </h2>
      <p class="place-kind">
        {place.kind && (
          <>
            <Words of={place.kind} /> ·{" "}
          </>
        )}
        <Slotted text={m.place.locatedAs(SLOT)}>
          <b>
            {isRoute(place) ? located : <Term to={`precision-${place.precision}`}>{located}</Term>}
          </b>
        </Slotted>
        {place.radius !== undefined &&
          place.precision === "near-settlement" &&
          ` (${m.place.radius(numbers.format(place.radius / 1000))})`}
        {place.precisionNote && (
          <>
            {" "}
            <i>
              <Words of={place.precisionNote} />
            </i>
          </>
        )}
      </p>
    </header>
  );
}
