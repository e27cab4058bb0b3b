import type { Text } from "../dossier/dossier.ts";
import type { Gazetteer } from "./gazetteer.ts";

type Country = Gazetteer["countries"][number];

/**
 * Countries that a description says something lies in: “port in Russia”, „Hauptstadt Südkoreas“. Those it only mentions,
 * as in “Polish embassy” or “border with Ukraine”, are none.
 */
export function namedCountries(kind: Text, countries: readonly Country[]): readonly Country[] {
  return countries.filter(({ name }) =>
    Object.entries(kind).some(([language, words]) => {
      const country = Object.hasOwn(name, language) ? name[language] : undefined;
      return country !== undefined && words.includes(country) && liesIn(words, country);
    }),
  );
}

const BEFORE = /(?:^|[^\p{L}])(?:in|im|of|aus)\s+(?:the\s+|der\s+|den\s+|dem\s+)?$/iu;

function liesIn(words: string, country: string): boolean {
  for (let at = words.indexOf(country); at >= 0; at = words.indexOf(country, at + 1)) {
    const before = words.slice(0, at);
    const [letters = ""] = words.slice(at + country.length).match(/^[\p{L}\p{M}]*/u) ?? [];
    if (letters === "" && BEFORE.test(before)) return true;
    if (letters === "s" && !/[\p{L}-]$/u.test(before)) return true;
  }
  return false;
}
