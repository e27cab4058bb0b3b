import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Place } from "../../dossier/dossier.ts";
import { distanceToArea } from "../../geometry/distance-to-area.ts";
import { bareName } from "../region-words.ts";
import type { Rule } from "../rule.ts";

/** Metres; generalised outlines are that far from the true ones. */
const TOLERANCE = 10_000;

/** A name that more settlements have does not tell which of them is meant. */
const MOST_NAMESAKES = 3;

type Settlement = Place & { readonly geometry: Point };

/** An area holds the settlement it is named after, or that is the same thing by its Wikidata id. */
export const settlementOutside: Rule = {
  name: "settlement-outside",
  severity: "note",
  *check({ dossier }) {
    const byKey = new Map<string, Settlement[]>();
    for (const place of dossier.places.filter(isSettlement)) {
      for (const key of keysOf(place)) {
        const namesakes = byKey.get(key);
        if (namesakes) namesakes.push(place);
        else byKey.set(key, [place]);
      }
    }
    for (const item of dossier.places) {
      const { geometry } = item;
      if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") continue;
      const found = new Set<Settlement>();
      for (const key of keysOf(item)) {
        const namesakes = byKey.get(key) ?? [];
        if (namesakes.length > MOST_NAMESAKES) continue;
        for (const settlement of namesakes) {
          const metres = awayFrom(settlement, geometry);
          if (metres <= TOLERANCE || found.has(settlement)) continue;
          found.add(settlement);
          const args = { settlement: settlement.id, distance: Math.round(metres / 1000) };
          const variant = key.startsWith("Q") ? "wikidata" : "name";
          yield { item, path: ["geometry"], variant, args };
        }
      }
    }
  },
};

function isSettlement(place: Place): place is Settlement {
  const isFine = place.precision === "settlement" || place.precision === "exact";
  return isFine && place.geometry?.type === "Point";
}

function awayFrom({ geometry }: Settlement, area: Polygon | MultiPolygon): number {
  return distanceToArea(geometry.coordinates, area);
}

/** Wikidata id first, then names by language. */
function keysOf({ wikidata, name }: Place): string[] {
  const names = Object.entries(name).map(([language, words]) => `${language} ${bareName(words)}`);
  return wikidata === undefined ? names : [wikidata, ...names];
}
