import type { Position } from "geojson";
import type { Place } from "../../dossier/dossier.ts";
import { localize } from "../../dossier/localize.ts";
import { distanceToArea } from "../../geometry/distance-to-area.ts";
import { namedCountries } from "../named-country.ts";
import type { Rule } from "../rule.ts";

/** Metres; a generalised coast may leave a port outside of its country by as much. */
const TOLERANCE = 30_000;

/** A point lies in the country that its kind names, German or English, or in one of them. */
export const otherCountry: Rule = {
  name: "other-country",
  severity: "warning",
  *check({ dossier, gazetteer }) {
    for (const item of gazetteer ? dossier.places : []) {
      const position = pointOf(item);
      const countries = namedCountries(item.kind ?? {}, gazetteer?.countries ?? []);
      if (!position || countries.length === 0) continue;
      const metres = Math.min(
        ...countries.map(({ geometry }) => distanceToArea(position, geometry)),
      );
      if (metres <= TOLERANCE + (item.radius ?? 0)) continue;
      const country = countries.map(({ name }) => localize(name, "en").words);
      const args = { country, distance: Math.round(metres / 1000) };
      yield { item, path: ["geometry"], args };
    }
  },
};

function pointOf({ geometry }: Place): Position | null {
  return geometry?.type === "Point" ? geometry.coordinates : null;
}
