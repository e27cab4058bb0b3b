import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { position } from "../../core/evidence/position.ts";
import { formatEdtf } from "../format/edtf.ts";
import { AnchorBadge } from "../parts/anchor-badge.tsx";
import { Marked } from "../parts/found-words.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** The facts of a card in one line: hedges, when it was said, where the article says so. */
export function CardSummary({ statement }: { statement: Statement }): VNode {
  const state = useApp();
  const m = useMessages();
  const { hedges, saidAt, evidence } = statement;
  const [anchor] = evidence;
  const source = anchor && state.index.sources.get(anchor.source);
  const found = source && position(source, anchor);
  const located = state.copy.value?.report.anchors.find(
    (entry) => entry.statement === statement.id && entry.index === 0,
  );
  return (
    <span class="card-summary">
      {hedges.length === 0
        ? m.card.noHedge
        : hedges.map(({ words, language }) => (
            <q key={words} lang={language}>
              <Marked text={words} />
            </q>
          ))}{" "}
      · {saidAt ? formatEdtf(saidAt.edtf, m).words : m.card.undated}
      {found && (
        <>
          {" "}
          ·{" "}
          <span class="unbroken">
            {m.card.position(found.paragraph, found.sentence, found.lastSentence)}
          </span>
        </>
      )}{" "}
      {located && <AnchorBadge state={located.state} />}
    </span>
  );
}
