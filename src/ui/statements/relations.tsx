import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { Fact } from "../parts/fact.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { StatementLink } from "./statement-link.tsx";

/** What a statement says of others, and what others say of it. */
export function Relations({ statement }: { statement: Statement }): VNode | null {
  const { index } = useApp();
  const m = useMessages();
  const incoming = index.relationsTo.get(statement.id) ?? [];
  if (statement.relations.length === 0 && incoming.length === 0) return null;
  return (
    <Fact label={m.card.relations} name="relations">
      <ul class="lines">
        {statement.relations.map(({ type, statement: to }) => (
          <li key={`${type} ${to}`} data-relation={type}>
            <span class="relation">{m.relation[type]}</span> <StatementLink id={to} />
          </li>
        ))}
        {incoming.map(({ type, from }) => (
          <li key={`${type} by ${from.id}`} data-relation={`${type}-by`}>
            <span class="relation">{m.relationFrom[type]}</span> <StatementLink id={from.id} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
