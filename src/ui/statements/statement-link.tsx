import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { statementLink } from "../../state/link/thing-link.ts";
import { instead } from "../parts/instead.ts";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { openStatement } from "./open-statement.ts";

/** Another statement in a line: speaker and claim, as a link that opens it. */
export function StatementLink({ id }: { id: string }): VNode {
  const state = useApp();
  const m = useMessages();
  const statement = state.index.statements.get(id);
  if (!statement) return <span class="muted">{m.card.missing(id)}</span>;
  const speaker = state.index.speakers.get(statement.speaker);
  const name = speaker
    ? localize(speaker.short ?? speaker.name, state.language.value).words
    : statement.speaker;
  return (
    <a
      href={statementLink(id)}
      class="text-button statement-link"
      onClick={instead(() => openStatement(state, id))}
    >
      <b>{name}</b>: <Words of={statement.text} />
    </a>
  );
}
