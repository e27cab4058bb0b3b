import type { Dossier } from "../../core/dossier/dossier.ts";
import { indexDossier } from "../../core/dossier/index-dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { Messages } from "../messages/messages.ts";
import { articleSources } from "../queries/article-sources.ts";
import { isRoute } from "../queries/is-route.ts";

/** More names than these are a list to hear out, not a picture described. */
const NAMED = 5;

/**
 * What a still picture of a dossier's map shows, for who cannot see it: its first places in the dossier's own order,
 * how many there are besides, how many statements, and whose article they are from.
 */
export function pictureAlt(dossier: Dossier, language: string, m: Messages): string {
  const index = indexDossier(dossier);
  const drawn = dossier.places.filter(
    (place) => place.geometry !== null && !isRoute(place) && index.statementsByPlace.has(place.id),
  );
  const names = drawn.map(({ name }) => localize(name, language).words);
  return m.embed.alt({
    title: localize(dossier.title, language).words,
    places: names.slice(0, NAMED),
    more: Math.max(0, names.length - NAMED),
    statements: dossier.statements.length,
    publishers: [...new Set(articleSources(dossier).map(({ publisher }) => publisher))],
  });
}
