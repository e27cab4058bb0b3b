import type { Dossier, Source } from "../../core/dossier/dossier.ts";

/** The sources that statements are taken from, in the dossier's order; the first source when none is cited. */
export function articleSources(dossier: Dossier): readonly Source[] {
  const cited = new Set(
    dossier.statements.flatMap((statement) => statement.evidence.map((anchor) => anchor.source)),
  );
  const articles = dossier.sources.filter((source) => cited.has(source.id));
  return articles.length > 0 ? articles : dossier.sources.slice(0, 1);
}
