import type { VNode } from "preact";
import type { Evidence } from "../../core/dossier/dossier.ts";
import { position } from "../../core/evidence/position.ts";
import type { LocatedAnchor } from "../../core/evidence/report.ts";
import { fragmentUrl } from "../../core/evidence/text-fragment.ts";
import { Term } from "../help/term.tsx";
import { AnchorBadge } from "../parts/anchor-badge.tsx";
import { OutLink } from "../parts/out-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

/**
 * One anchor: where it stands in the article, how it stands in the reader's copy with the sentence itself,
 * and its sentence at the publisher's when the dossier has the address.
 */
export function AnchorLine(props: {
  anchor: Evidence;
  /** The same anchor in the reader's copy, when one is loaded. */
  located: LocatedAnchor | undefined;
}): VNode {
  const { anchor, located } = props;
  const { index } = useApp();
  const m = useMessages();
  const source = index.sources.get(anchor.source);
  const found = source ? position(source, anchor) : null;
  return (
    <div class="anchor">
      <p class="anchor-line">
        {located && (
          <Term to={`anchor-${located.state}`}>
            <AnchorBadge state={located.state} />
          </Term>
        )}
        {found ? (
          <span>{m.card.position(found.paragraph, found.sentence, found.lastSentence)}</span>
        ) : (
          <span class="muted">{m.card.noPosition}</span>
        )}
        {source && source.url !== null && (
          <OutLink href={fragmentUrl(source.url, anchor)}>
            {m.card.openAt(source.publisher)}
          </OutLink>
        )}
      </p>
      {located && located.words !== null && (
        <blockquote class="sentence" lang={source?.language}>
          {located.words}
        </blockquote>
      )}
    </div>
  );
}
