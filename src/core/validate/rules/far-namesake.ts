import type { Text } from "../../dossier/dossier.ts";
import { distance } from "../../geometry/distance.ts";
import { namedCountries } from "../named-country.ts";
import type { Rule } from "../rule.ts";

/** Metres; cities are that large, and a point may be anywhere in one. */
const TOLERANCE = 100_000;

/**
 * A settlement with the name of a city of the basemap is that city, unless its kind says in which country it lies: then it may be
 * another, and `other-country` looks at it.
 */
export const farNamesake: Rule = {
  name: "far-namesake",
  severity: "note",
  *check({ dossier, gazetteer }) {
    for (const item of gazetteer ? dossier.places : []) {
      const { geometry, name, kind, precision } = item;
      if (geometry?.type !== "Point" || precision !== "settlement") continue;
      const namesakes = (gazetteer?.cities ?? []).filter((city) => sameNames(city.name, name));
      if (namesakes.length === 0) continue;
      if (namedCountries(kind ?? {}, gazetteer?.countries ?? []).length > 0) continue;
      const metres = Math.min(
        ...namesakes.map((city) => distance(city.geometry.coordinates, geometry.coordinates)),
      );
      if (metres <= TOLERANCE) continue;
      const args = { name: Object.values(name)[0] ?? item.id, distance: Math.round(metres / 1000) };
      yield { item, path: ["geometry"], args };
    }
  },
};

/** Whether two names agree in every language they share, which is at least one. */
function sameNames(a: Text, b: Text): boolean {
  const shared = Object.keys(a).filter((language) => Object.hasOwn(b, language));
  return shared.length > 0 && shared.every((language) => fold(a[language]) === fold(b[language]));
}

function fold(words: string | undefined): string | undefined {
  return words?.normalize("NFC").toLowerCase();
}
