import type { VNode } from "preact";
import { ledgerOf } from "../../core/query/ledger.ts";
import { formatEdtf } from "../format/edtf.ts";
import { Words } from "../parts/words.tsx";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** What was corrected, withdrawn or changed since publication. What was retracted stays to be read, struck through. */
export function Corrections(): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const { entries, overtaken } = ledgerOf(dossier);
  return (
    <section id="corrections">
      <h2>{m.ledger.corrections}</h2>
      <p>
        {overtaken.length === 0 ? m.ledger.noneOvertaken : m.ledger.overtaken(overtaken.length)}
      </p>
      <ul class="lines">
        {overtaken.map(({ id, status }) => (
          <li key={id} data-status={status}>
            <span class="tag" data-status={status}>
              {m.status[status]}
            </span>{" "}
            <StatementLink id={id} />
          </li>
        ))}
      </ul>
      {entries.length > 0 && (
        <>
          <h3>{m.card.revisions}</h3>
          <ol class="lines">
            {entries.map(({ revision, statement }) => (
              <li
                key={`${revision.date} ${statement?.id ?? ""} ${JSON.stringify(revision.change)}`}
              >
                <span class="muted">
                  {formatEdtf(revision.date, m).words}, {revision.by}:
                </span>{" "}
                <Words of={revision.change} />
                {statement && (
                  <>
                    {" "}
                    · <StatementLink id={statement.id} />
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
