import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { selectStatement } from "../../state/actions.ts";
import { Sign } from "../icons/sign.tsx";
import { CopyLink } from "../parts/copy-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

export function CardActions({ statement }: { statement: Statement }): VNode {
  const state = useApp();
  const m = useMessages();
  const open = state.selection.value.place;
  const within = statement.places.some(({ place }) => place === open);
  return (
    <p class="card-actions">
      {statement.places.length > 0 && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => selectStatement(state, statement.id)}
        >
          <Sign name="map" /> {m.card.showOnMap}
        </button>
      )}
      <CopyLink selection={{ place: within ? open : null, statement: statement.id }} />
    </p>
  );
}
