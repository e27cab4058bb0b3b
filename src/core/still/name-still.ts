import { labelZoom } from "../cartography/label-zooms.ts";
import { PRECISION_STYLES } from "../cartography/precision-style.ts";
import type { Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { localize } from "../dossier/localize.ts";
import { labelPoint } from "../geometry/label-point.ts";
import { type Box, boxAround } from "./box.ts";
import { breakLines } from "./break-lines.ts";
import { sight } from "./draw-place.ts";
import { type NameSpot, type NameWish, placeNames, type Side } from "./place-names.ts";
import type { Still, StillName, StillPlace } from "./still.ts";
import { stillProjection } from "./still-projection.ts";
import type { StillWorld, WorldName } from "./still-world.ts";
import { textWidth } from "./text-width.ts";

export type Naming = {
  readonly language: string;
  /** Pixels of the reader's screen per pixel of the picture. Names keep their size, so fewer fit a smaller picture. */
  readonly scale: number;
};

/** Names of the picture's places and of the ground, none over another or over a sign. */
export function nameStill(
  still: Still,
  index: DossierIndex,
  world: StillWorld,
  { language, scale }: Naming,
): StillName[] {
  const zoom = still.view.camera.zoom + Math.log2(scale);
  const onScreen = (at: { x: number; y: number }) => ({ x: at.x * scale, y: at.y * scale });
  const { width, height } = still.view;
  const frame: Box = { left: 4, top: 4, right: width * scale - 4, bottom: height * scale - 4 };
  const see = sight(stillProjection(still.view), still.view);
  const own = still.places
    .map((place) => ({ place, rank: rankOf(place, index) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ place }): NameWish[] => {
      const found = index.places.get(place.id);
      if (!found || place.route !== null) return [];
      const text = localize(found.name, language).words;
      const spots = spotsOf(place, found, see, scale);
      return spots.length > 0 ? [claimWish(place, text, spots, zoom)] : [];
    });
  const taken = new Set(
    still.places.flatMap(({ id }) =>
      Object.values(index.places.get(id)?.name ?? {}).flatMap((name) => [
        fold(name),
        ...name.split(/[\s-]+/).map(fold),
      ]),
    ),
  );
  const base = world.names
    .filter(({ kind, rank }) => labelZoom(kind, rank) <= zoom)
    .filter(({ name }) => !Object.values(name).some((words) => taken.has(fold(words))))
    .sort((a, b) => BASE_ORDER.indexOf(a.kind) - BASE_ORDER.indexOf(b.kind) || a.rank - b.rank)
    .flatMap((name): NameWish[] => {
      const at = see(name.at);
      return at ? [baseWish(name, localize(name.name, language).words, onScreen(at))] : [];
    });
  const signs = still.places.flatMap((place) => [
    ...place.points.map(onScreen).map(({ x, y }) => boxAround(x, y, signReach(place))),
    ...place.arrows.map(onScreen).map(({ x, y }) => boxAround(x, y, 7)),
    ...smallArea(place, scale),
  ]);
  return placeNames([...own, ...base], signs, frame).map(({ name }) => ({
    ...name,
    anchor: { x: name.anchor.x / scale, y: name.anchor.y / scale },
  }));
}

const BASE_ORDER: readonly WorldName["kind"][] = ["sea", "country", "city", "range", "river"];

/** Points first: their names can go nowhere else; then claimed areas, then who speaks, then context. */
function rankOf({ id, tone, precision, points }: StillPlace, index: DossierIndex): number {
  const loud = { claim: 0, quiet: 2000, context: 4000 }[tone];
  const country = precision === "country" ? 1000 : 0;
  const area = points.length === 0 ? 500 : 0;
  const statements = index.statementsByPlace.get(id)?.length ?? 0;
  return loud + country + area - Math.min(statements, 400);
}

const BESIDE: readonly Side[] = [
  "right",
  "below",
  "above",
  "left",
  "right-above",
  "left-below",
  "left-above",
  "right-below",
];

/** Where a place may be named: beside its sign; inside its area, then around it. */
function spotsOf(
  { points, box, precision, tone }: StillPlace,
  { geometry }: Place,
  see: ReturnType<typeof sight>,
  scale: number,
): NameSpot[] {
  const [point] = points;
  const gap = PRECISION_STYLES[precision].labelOffset * SIZE.claim;
  if (point) {
    const at = { x: point.x * scale, y: point.y * scale };
    const away = tone === "context" ? 7 : gap + 2;
    return BESIDE.map((side) => ({ at, side, gap: away }));
  }
  const middle = geometry && labelPoint(geometry);
  const seen = middle && see(middle);
  if (!seen) return [];
  const at = { x: seen.x * scale, y: seen.y * scale };
  const inside: NameSpot = { at, side: "center", gap: 0 };
  if (box === null) return [inside];
  const wide = ((box.right - box.left) / 2) * scale;
  const high = ((box.bottom - box.top) / 2) * scale;
  const center = {
    x: ((box.left + box.right) / 2) * scale,
    y: ((box.top + box.bottom) / 2) * scale,
  };
  const beside: NameSpot[] = [
    { at: center, side: "below", gap: high + 4 },
    { at: center, side: "above", gap: high + 4 },
    { at: center, side: "right", gap: wide + 5 },
    { at: center, side: "left", gap: wide + 5 },
    ...BESIDE.slice(4).map(
      (side): NameSpot => ({ at: center, side, gap: Math.hypot(wide, high) + 2 }),
    ),
  ];
  const around = [0, 1, 2].flatMap((lines) =>
    beside.map((spot) => ({ ...spot, gap: spot.gap + lines * SIZE.claim })),
  );
  const roomy = wide > 45 && high > 14;
  const nudged = [-1.2, 1.2, -2.4, 2.4].map(
    (lines): NameSpot => ({ ...inside, at: { x: at.x, y: at.y + lines * SIZE.claim } }),
  );
  // What is only mentioned has no sign that its name could be told from, so it stays on the area.
  if (tone === "quiet")
    return [inside, ...nudged.filter((spot) => Math.abs(spot.at.y - center.y) < high)];
  return roomy ? [inside, ...nudged, ...around] : around;
}

const SIZE = {
  claim: 15,
  country: 13,
  quiet: 11,
  context: 12,
  sea: 12.5,
  base: 10.5,
  city: 11,
} as const;

function claimWish(
  { id, hue, tone, precision }: StillPlace,
  text: string,
  spots: readonly NameSpot[],
  zoom: number,
): NameWish {
  const grown = Math.min(Math.max(zoom, 0), 5) * 0.6;
  const size =
    tone === "claim" ? (precision === "country" ? SIZE.country : SIZE.claim) + grown : SIZE[tone];
  const words = tone === "quiet" ? text.toLocaleUpperCase() : text;
  return wish({ kind: tone, hue, place: id, text, size, spots }, words, tone === "quiet" ? 1.2 : 1);
}

function baseWish({ kind }: WorldName, text: string, at: NameSpot["at"]): NameWish {
  const size = kind === "sea" ? SIZE.sea : kind === "city" ? SIZE.city : SIZE.base;
  const spots: NameSpot[] =
    kind === "city"
      ? BESIDE.slice(0, 4).map((side) => ({ at, side, gap: 5 }))
      : [{ at, side: "center", gap: 0 }];
  const words = kind === "country" ? text.toLocaleUpperCase() : text;
  const spaced = kind === "country" ? 1.22 : kind === "sea" ? 1.1 : 1;
  return wish({ kind, hue: null, place: null, text, size, spots }, words, spaced);
}

/** Ems after which a name is broken, and how much wider letter-spacing makes it. */
const LINE_EMS = 9;

function wish(rest: Omit<NameWish, "lines" | "width">, words: string, spaced: number): NameWish {
  const lines = breakLines(words, LINE_EMS);
  const width = Math.max(...lines.map(textWidth)) * rest.size * spaced;
  return { ...rest, lines, width };
}

/** Pixels. An area no larger than a sign would be hidden under a name. */
const SIGN = 32;

function smallArea({ box, points, tone, route }: StillPlace, scale: number): Box[] {
  if (box === null || points.length > 0 || tone === "quiet" || route !== null) return [];
  const scaled: Box = {
    left: box.left * scale,
    top: box.top * scale,
    right: box.right * scale,
    bottom: box.bottom * scale,
  };
  const longer = Math.max(scaled.right - scaled.left, scaled.bottom - scaled.top);
  return longer <= SIGN ? [scaled] : [];
}

/** Pixels around the middle of a place's sign. */
function signReach({ tone, precision }: StillPlace): number {
  if (tone === "context") return 5;
  return { pin: 16, ring: 10, disc: 8, area: 8, hatched: 8, faint: 8, none: 0 }[
    PRECISION_STYLES[precision].symbol
  ];
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
