import type { VNode } from "preact";
import { articleSources } from "../queries/article-sources.ts";
import { useApp } from "../use-app.ts";
import { AboutDossier } from "./about-dossier.tsx";
import { ArticleFacts } from "./article-facts.tsx";
import { ContextSources } from "./context-sources.tsx";
import { Findings } from "./findings.tsx";
import { Licences } from "./licences.tsx";
import { OwnCopy } from "./own-copy.tsx";

/** Where everything comes from, and how a reader checks it. */
export function SourceTab(): VNode {
  const { dossier } = useApp();
  const articles = articleSources(dossier);
  return (
    <div class="source">
      {articles.map((source) => (
        <ArticleFacts key={source.id} source={source} />
      ))}
      {articles.length > 0 && <OwnCopy sources={articles} />}
      <ContextSources sources={dossier.sources.filter((source) => !articles.includes(source))} />
      <Licences />
      <Findings />
      <AboutDossier />
    </div>
  );
}
