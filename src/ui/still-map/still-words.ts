import type { Dossier } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { FirstMessages } from "../messages/messages.ts";
import { isRoute } from "../queries/is-route.ts";
import type { StillMapProps } from "./still-map.tsx";

/**
 * What a still map says of itself and of its places.
 *
 * @param href where a place leads to; null makes it no link
 */
export function stillWords(
  dossier: Dossier,
  index: DossierIndex,
  m: FirstMessages,
  language: string,
  href: (place: string) => string | null,
): Pick<StillMapProps, "title" | "description" | "link"> {
  const words = (text: Dossier["title"]): string => localize(text, language).words;
  const located = dossier.places.filter(({ geometry }) => geometry !== null);
  return {
    title: m.map.still.title(words(dossier.title)),
    description: m.map.still.description(m.list(located.map(({ name }) => words(name)))),
    link: (id) => {
      const place = index.places.get(id);
      if (!place) return { title: id, href: href(id) };
      const how = isRoute(place) ? m.map.route : m.precision[place.precision];
      const statements = m.places.statements(index.statementsByPlace.get(id)?.length ?? 0);
      return { title: `${words(place.name)}: ${how}, ${statements}`, href: href(id) };
    },
  };
}
