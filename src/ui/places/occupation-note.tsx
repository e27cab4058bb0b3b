import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { formatEdtf } from "../format/edtf.ts";
import { OutLink } from "../parts/out-link.tsx";
import { SLOT, Slotted } from "../parts/slotted.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";

type Props = { readonly occupation: NonNullable<Place["occupation"]> };

/** Who holds an area, since when, of what day the outline is and who says so; and that it belongs to whom it belongs to. */
export function OccupationNote({ occupation }: Props): VNode {
  const { index } = useApp();
  const m = useMessages();
  const { by, since, asOf, source: id, note } = occupation;
  const source = index.sources.get(id);
  const url = source?.url ?? source?.site ?? null;
  const publisher = source?.publisher ?? m.card.missing(id);
  return (
    <p class="note" data-occupation>
      <Slotted text={m.place.occupied.by(SLOT)}>
        <b>
          <Words of={by} />
        </b>
      </Slotted>
      {since !== undefined && `, ${m.place.occupied.since(formatEdtf(since, m).words)}`}
      {`, ${m.place.occupied.asOf(formatEdtf(asOf, m).words)}, `}
      <Slotted text={m.place.occupied.source(SLOT)}>
        {url === null ? publisher : <OutLink href={url}>{publisher}</OutLink>}
      </Slotted>
      {". "}
      {note && (
        <>
          <Words of={note} />{" "}
        </>
      )}
      {m.place.occupied.belongs}
    </p>
  );
}
