import type { VNode } from "preact";
import type { Source } from "../../core/dossier/dossier.ts";
import { coverage } from "../../core/evidence/coverage.ts";
import { formatEdtf } from "../format/edtf.ts";
import { Fact } from "../parts/fact.tsx";
import { OutLink } from "../parts/out-link.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { licenseWords } from "./license-words.ts";

/** What the article is, as far as the dossier says, and how much of it statements rest on. */
export function ArticleFacts({ source }: { source: Source }): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const covered = coverage(dossier, source);
  return (
    <section data-source={source.id}>
      <h2>{m.source.article}</h2>
      <p class="source-title" lang={source.language}>
        {source.title}
      </p>
      <dl class="facts">
        <Fact label={m.source.publisher} name="publisher">
          {source.site === undefined ? (
            source.publisher
          ) : (
            <OutLink href={source.site}>{source.publisher}</OutLink>
          )}
        </Fact>
        {source.agencies.length > 0 && (
          <Fact label={m.source.agencies} name="agencies">
            {m.list(source.agencies)}
          </Fact>
        )}
        {source.byline !== undefined && (
          <Fact label={m.source.byline} name="byline">
            {source.byline}
          </Fact>
        )}
        <Fact label={m.source.published} name="published">
          {formatEdtf(source.published, m, { weekday: true }).words}
        </Fact>
        <Fact label={m.source.retrieved} name="retrieved">
          {source.retrieved === null
            ? m.source.notRetrieved
            : formatEdtf(source.retrieved, m, { weekday: true }).words}
        </Fact>
        <Fact label={m.source.license} name="license">
          {licenseWords(source.license, m)}
        </Fact>
        <Fact label={m.source.address} name="address">
          {source.url === null ? (
            m.source.noAddress
          ) : (
            <OutLink href={source.url}>{source.url}</OutLink>
          )}
        </Fact>
        <Fact label={m.source.coverage} name="coverage">
          {covered === null
            ? m.source.noOutline
            : m.source.coverageOf(covered.claimed, covered.all)}
        </Fact>
      </dl>
      <p class="note">{m.source.textNotHere}</p>
    </section>
  );
}
