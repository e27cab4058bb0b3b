import type { Geometry, Position } from "geojson";
import { metresPerPixel } from "../../core/camera/metres-per-pixel.ts";
import type { Tone } from "../../core/cartography/layer-tone.ts";
import { boundsOf } from "../../core/geometry/bounds.ts";
import { extentOf } from "../../core/geometry/extent.ts";
import { mainPart } from "../../core/geometry/main-part.ts";
import { EARTH_RADIUS, RADIANS } from "../../core/geometry/sphere.ts";
import type { NameScalars, PlaceScalars } from "./scene.ts";

/** Pixels; about how wide a letter of a name is, and how wide its lines get before they are broken. */
const LETTER = 8.5;
const WIDEST = 130;

/** Zooms before a name fits quite inside at which it is set there already. */
const TIGHT = 0.3;

const KINDS = ["point", "line", "area"] as const;

/** Points first: their names can go nowhere else. Then claimed areas, then who speaks, then context. */
const TONE_RANK: Readonly<Record<Tone, number>> = { claim: 0, quiet: 2000, context: 4000 };

/**
 * What the placing of a name needs to know.
 *
 * @param statements how many statements name the place: the more, the sooner its name is placed
 * @param letters length of the longest of its names
 */
export function nameScalars(
  scalars: PlaceScalars,
  geometry: Geometry,
  anchor: Position,
  statements: number,
  letters: number,
): NameScalars {
  const country = scalars.precision === "country" ? 1000 : 0;
  const rank = TONE_RANK[scalars.tone] + country - Math.min(statements, 900);
  const bounds = boundsOf([mainPart(geometry)]);
  const lat = anchor[1] ?? 0;
  const kind = KINDS[extentOf(geometry).dimension];
  if (bounds === null || kind !== "area") {
    return { ...scalars, kind, rank, roomZoom: 0, reach: 0, tall: false, spot: "own" };
  }
  const high = (bounds.north - bounds.south) * RADIANS * EARTH_RADIUS;
  const wide = (bounds.east - bounds.west) * RADIANS * EARTH_RADIUS * Math.cos(lat * RADIANS);
  const pixel = metresPerPixel(0, lat);
  const words = Math.min(letters * LETTER, WIDEST);
  return {
    ...scalars,
    kind,
    rank,
    roomZoom: Math.max(0, Math.ceil(Math.log2(words / (Math.max(wide, 1) / pixel)) - TIGHT)),
    reach: Math.min(high, wide) / 2 / pixel,
    tall: high > wide * 1.2,
    spot: "own",
  };
}
