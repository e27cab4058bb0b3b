import type { VNode } from "preact";
import { formatEdtf } from "../format/edtf.ts";
import { SLOT, Slotted } from "../parts/slotted.tsx";
import { articleSources } from "../queries/article-sources.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

/** A space at which no line ends, as within a date. */
const UNBROKEN = "\u00a0";

/** Who published the articles the dossier is made from, with which agencies and when. */
export function SourceNames(): VNode {
  const { dossier } = useApp();
  const m = useFirstMessages();
  return (
    <>
      {articleSources(dossier).map((source, at) => (
        <span key={source.id}>
          {at > 0 && " · "}
          <Slotted text={m.header.from(SLOT)}>
            <b>{source.publisher}</b>
          </Slotted>
          {source.agencies.length > 0 && m.header.agencies(source.agencies)} ·{" "}
          {m.header.published(formatEdtf(source.published, m).words.replaceAll(" ", UNBROKEN))}
        </span>
      ))}
    </>
  );
}
