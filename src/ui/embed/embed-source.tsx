import type { VNode } from "preact";
import { articleSources } from "../queries/article-sources.ts";
import { ArticleFacts } from "../source/article-facts.tsx";
import { ContextSources } from "../source/context-sources.tsx";
import { Corrections } from "../source/corrections.tsx";
import { Licences } from "../source/licences.tsx";
import { useApp } from "../use-app.ts";

/** Where everything comes from. Checking it against a copy, and what is found in the data, are on the full page. */
export function EmbedSource(): VNode {
  const { dossier } = useApp();
  const articles = articleSources(dossier);
  return (
    <div class="source">
      {articles.map((source) => (
        <ArticleFacts key={source.id} source={source} />
      ))}
      <Corrections />
      <ContextSources sources={dossier.sources.filter((source) => !articles.includes(source))} />
      <Licences />
    </div>
  );
}
