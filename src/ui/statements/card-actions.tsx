import { useComputed } from "@preact/signals";
import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { selectStatement } from "../../state/actions.ts";
import { CiteMenu } from "../cite/cite-menu.tsx";
import { Sign } from "../icons/sign.tsx";
import { CopyLink } from "../parts/copy-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

export function CardActions({ statement }: { statement: Statement }): VNode {
  const state = useApp();
  const m = useMessages();
  const within = useComputed(() => {
    const open = state.selection.value.place;
    return statement.places.some(({ place }) => place === open) ? open : null;
  }).value;
  const selection = { place: within, statement: statement.id };
  return (
    <div class="card-actions">
      {statement.places.length > 0 && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => selectStatement(state, statement.id)}
        >
          <Sign name="map" /> {m.card.showOnMap}
        </button>
      )}
      <CopyLink selection={selection} />
      <CiteMenu statement={statement} selection={selection} />
    </div>
  );
}
