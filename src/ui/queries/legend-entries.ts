import { PRECISION_STYLES } from "../../core/cartography/precision-style.ts";
import {
  CONTEXT_SIGN,
  OCCUPIED_SIGN,
  precisionSign,
  ROUTE_SIGN,
  type SignPart,
} from "../../core/cartography/signs.ts";
import type { Place } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { type Hue, PRECISIONS, type Precision } from "../../core/dossier/vocabulary.ts";
import type { FirstMessages } from "../messages/messages.ts";
import { isRoute } from "./is-route.ts";
import { isUnlocated } from "./is-unlocated.ts";

export type LegendEntry = {
  readonly key: Precision | "route" | "occupied" | "context";
  readonly words: string;
  readonly sign: readonly SignPart[];
  /** Null where the sign has the hue of whatever place it stands for. */
  readonly hue: Hue | null;
};

/**
 * What the signs of places on a map mean: their precisions, from finest to coarsest and without what a map cannot show,
 * movements, areas that are occupied, and other sources' places.
 */
export function legendEntries(
  places: readonly Place[],
  index: DossierIndex,
  m: FirstMessages,
): readonly LegendEntry[] {
  const located = places.filter((place) => !isUnlocated(place) && !isRoute(place));
  const used = new Set(located.map(({ precision }) => precision));
  const precisions = PRECISIONS.filter(
    (precision) => used.has(precision) && PRECISION_STYLES[precision].symbol !== "none",
  ).map((key) => ({ key, words: m.precision[key], sign: precisionSign(key), hue: null }));
  const route = { key: "route", words: m.map.route, sign: ROUTE_SIGN, hue: null } as const;
  const occupied = {
    key: "occupied",
    words: m.map.occupied,
    sign: OCCUPIED_SIGN,
    hue: null,
  } as const;
  const context = {
    key: "context",
    words: m.map.context,
    sign: CONTEXT_SIGN,
    hue: "grey",
  } as const;
  const others = places.some((place) => index.layers.get(place.layer)?.context);
  return [
    ...precisions,
    ...(places.some(isRoute) ? [route] : []),
    ...(places.some((place) => place.occupation) ? [occupied] : []),
    ...(others ? [context] : []),
  ];
}
