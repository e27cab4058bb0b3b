import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { startReading } from "../../state/reading.ts";
import { Fact } from "../parts/fact.tsx";
import { attributionChain } from "../queries/chain.ts";
import { goToSource, OWN_COPY } from "../source/go-to-source.ts";
import { useApp, useMessages } from "../use-app.ts";
import { AnchorLine } from "./anchor-line.tsx";

/** Through whom the statement reached us, which passages of the article say so, and how to check them. */
export function EvidenceFact({ statement }: { statement: Statement }): VNode {
  const state = useApp();
  const m = useMessages();
  const { evidence, excerpt } = statement;
  const located = state.copy.value?.report.anchors.filter(
    (anchor) => anchor.statement === statement.id,
  );
  const noAddress = evidence.some(({ source }) => state.index.sources.get(source)?.url === null);
  const readable = evidence.find(({ source }) => state.index.sources.get(source)?.text);
  return (
    <Fact label={m.card.evidence} name="evidence">
      <Chain statement={statement} />
      {evidence.length === 0 && <p class="muted">{m.card.noEvidence}</p>}
      {evidence.map((anchor, at) => (
        <AnchorLine
          key={`${anchor.source} ${anchor.start}`}
          anchor={anchor}
          located={located?.find(({ source, index }) => source === anchor.source && index === at)}
        />
      ))}
      {excerpt && (
        <p class="excerpt">
          <span class="muted">{m.card.excerpt}:</span>{" "}
          <q lang={excerpt.language}>{excerpt.words}</q>
        </p>
      )}
      <p class="evidence-ways">
        {readable && !state.page.embed && (
          <button
            type="button"
            class="text-button"
            data-action="read-statement"
            onClick={() => startReading(state, readable.source, statement.id)}
          >
            {m.reading.inArticle}
          </button>
        )}
        {evidence.length > 0 && !located?.length && !state.page.embed && (
          <button type="button" class="text-button" onClick={() => goToSource(state, OWN_COPY)}>
            {m.card.checkYourself}
          </button>
        )}
      </p>
      {noAddress && <p class="muted">{m.card.noAddress}</p>}
    </Fact>
  );
}

function Chain({ statement }: { statement: Statement }): VNode {
  const { index, language } = useApp();
  const m = useMessages();
  return (
    <ol class="chain" aria-label={m.card.chain}>
      {attributionChain(index, statement, language.value).map(({ id, name, agencies }, at) => (
        <li key={id}>
          {at > 0 && (
            <span class="arrow" aria-hidden="true">
              →{" "}
            </span>
          )}
          {name}
          {agencies.length > 0 && ` (${agencies.join(", ")})`}
        </li>
      ))}
    </ol>
  );
}
