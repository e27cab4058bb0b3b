import type { VNode } from "preact";
import { tabAnchor } from "../../state/link/thing-link.ts";
import { WrittenGlossary } from "../help/written-glossary.tsx";
import { articleSources } from "../queries/article-sources.ts";
import { ReadAlong } from "../reading/read-along.tsx";
import { ReadingView } from "../reading/reading-view.tsx";
import { useApp } from "../use-app.ts";
import { AboutDossier } from "./about-dossier.tsx";
import { ArticleFacts } from "./article-facts.tsx";
import { ClockFacts } from "./clock-facts.tsx";
import { ContextSources } from "./context-sources.tsx";
import { Corrections } from "./corrections.tsx";
import { Findings } from "./findings.tsx";
import { HowToCite } from "./how-to-cite.tsx";
import { Licences } from "./licences.tsx";
import { OwnCopy } from "./own-copy.tsx";

/**
 * Where everything comes from, and how a reader checks it; in its place the article while it is read. A page made by
 * the build has both.
 */
export function SourceTab({ live }: { live: boolean }): VNode {
  const { dossier, index, reading } = useApp();
  const articles = articleSources(dossier);
  const read = index.sources.get(reading.value ?? "");
  if (live && read) return <ReadingView key={read.id} source={read} />;
  return (
    <div class="source" id={tabAnchor("source")}>
      {articles.map((source) => (
        <ArticleFacts key={source.id} source={source} />
      ))}
      {articles.map((source) =>
        live ? (
          <ReadAlong key={source.id} source={source} />
        ) : (
          <ReadingView key={source.id} source={source} />
        ),
      )}
      {articles.length > 0 && <OwnCopy sources={articles} />}
      <ClockFacts sources={articles} />
      <Corrections />
      <ContextSources sources={dossier.sources.filter((source) => !articles.includes(source))} />
      <Licences />
      <HowToCite />
      <Findings />
      <AboutDossier />
      {!live && <WrittenGlossary />}
    </div>
  );
}
