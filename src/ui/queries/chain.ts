import type { Statement } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { localize } from "../../core/dossier/localize.ts";

/** A link of the chain through which a statement reached the reader. */
export type ChainLink = {
  readonly id: string;
  readonly name: string;
  /** Agencies named with a source, e.g. dpa and AFP. */
  readonly agencies: readonly string[];
};

/**
 * Speaker, then everybody in `via` in order, then the article if `via` does not end there: who said it to
 * whom until it stood in print. Somebody who follows themself is named once.
 */
export function attributionChain(
  index: DossierIndex,
  statement: Statement,
  language: string,
): readonly ChainLink[] {
  const articles = statement.evidence.map((anchor) => anchor.source);
  const ids = [statement.speaker, ...statement.via];
  if (!articles.some((id) => ids.includes(id))) ids.push(...articles.slice(0, 1));
  const links = ids.map((id) => link(index, id, language));
  return links.filter((entry, at) => entry.name !== links[at + 1]?.name);
}

function link(index: DossierIndex, id: string, language: string): ChainLink {
  const source = index.sources.get(id);
  if (source) return { id, name: source.publisher, agencies: source.agencies };
  const speaker = index.speakers.get(id);
  if (!speaker) return { id, name: id, agencies: [] };
  return { id, name: localize(speaker.short ?? speaker.name, language).words, agencies: [] };
}
