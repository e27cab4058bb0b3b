import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { useMessages } from "../use-app.ts";
import { StatementLink } from "./statement-link.tsx";

/** More than this are listed when they are asked for, so that a long dossier does not keep the reader waiting. */
const AT_FIRST = 30;

/** Statements in a line each, and how many there are beyond the first. */
export function StatementLinks({ statements }: { statements: readonly Statement[] }): VNode {
  const m = useMessages();
  const all = useSignal(false);
  const listed = all.value ? statements : statements.slice(0, AT_FIRST);
  return (
    <>
      <ul class="lines">
        {listed.map(({ id }) => (
          <li key={id}>
            <StatementLink id={id} />
          </li>
        ))}
      </ul>
      {listed.length < statements.length && (
        <button
          type="button"
          class="quiet-button"
          data-action="more"
          onClick={() => {
            all.value = true;
          }}
        >
          {m.card.showAll(statements.length)}
        </button>
      )}
    </>
  );
}
