import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Messages } from "../messages/messages.ts";
import { isRoute } from "../queries/is-route.ts";
import { useApp, useMessages } from "../use-app.ts";

/** Says to a screen reader what has been selected, in the list or on the map. */
export function LiveRegion(): VNode {
  const state = useApp();
  const m = useMessages();
  return (
    <p class="visually-hidden" aria-live="polite" data-live>
      {announcement(state, m)}
    </p>
  );
}

function announcement(state: AppState, m: Messages): string {
  const { place: placeId, statement: statementId } = state.selection.value;
  const language = state.language.value;
  const statement = statementId === null ? null : state.index.statements.get(statementId);
  if (statement) {
    const speaker = state.index.speakers.get(statement.speaker);
    const name = speaker ? localize(speaker.name, language).words : statement.speaker;
    return m.selected.statement(name, statement.places.length);
  }
  const place = placeId === null ? null : state.index.places.get(placeId);
  if (!place) return "";
  return m.selected.place(
    localize(place.name, language).words,
    isRoute(place) ? m.map.route : m.precision[place.precision],
    state.index.statementsByPlace.get(place.id)?.length ?? 0,
  );
}
