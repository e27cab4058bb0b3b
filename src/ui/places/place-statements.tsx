import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import { StatementCards } from "../statements/statement-cards.tsx";
import { useApp, useMessages } from "../use-app.ts";

type PlaceStatementsProps = { readonly statements: readonly Statement[]; readonly hue: Hue };

/** What is said of a place: first what is shown, then how much the filter leaves out, and on demand that as well. */
export function PlaceStatements({ statements, hue }: PlaceStatementsProps): VNode {
  const { shown, selection } = useApp();
  const m = useMessages();
  const open = useSignal(false);
  const isShown = ({ id }: Statement): boolean => shown.value.has(id);
  const out = statements.filter((statement) => !isShown(statement));
  const isSelectedOut = out.some(({ id }) => id === selection.value.statement);
  return (
    <>
      <StatementCards statements={statements.filter(isShown)} hue={hue} />
      {out.length > 0 && (
        <details
          class="filtered-out"
          open={open.value || isSelectedOut}
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>{m.results.out.statements(out.length)}</summary>
          {(open.value || isSelectedOut) && <StatementCards statements={out} hue={hue} />}
        </details>
      )}
    </>
  );
}
