import type { Geometry, MultiLineString } from "geojson";
import { metresPerPixel } from "../../core/camera/metres-per-pixel.ts";
import { boundsOf } from "../../core/geometry/bounds.ts";
import { hatch } from "../../core/geometry/hatch.ts";
import { equalAreaPlane, mercatorPlane } from "../../core/geometry/plane.ts";
import { HATCH_LEVELS } from "./hatch-levels.ts";

export type HatchPiece = {
  readonly geometry: MultiLineString;
  readonly plane: "globe" | "mercator";
  readonly level: number;
};

/**
 * Degrees from east. On the globe north leans towards the middle, by up to some 40° at the sides, so
 * lines are ruled flatter there to look slanted from everywhere.
 */
const ANGLES = { globe: 25, mercator: 45 } as const;
/** Metres; on the globe a line is drawn straight between points this far apart. */
const STEP = 100_000;

/**
 * Hatching of an area for both projections. Every level halves the spacing of the one before, by
 * lines in between, so that those already drawn stay where they are.
 *
 * @param spacing pixels between two lines at a whole zoom
 * @param slant 1 for lines that rise to the right, -1 for such that fall
 */
export function hatchArea(area: Geometry, spacing: number, slant: 1 | -1 = 1): HatchPiece[] {
  const bounds = boundsOf([area]);
  if (bounds === null) return [];
  const lat = (bounds.south + bounds.north) / 2;
  const center = [(bounds.west + bounds.east) / 2, lat];
  const finest = spacing * metresPerPixel(HATCH_LEVELS.finest, lat);
  const planes = { globe: equalAreaPlane(center), mercator: mercatorPlane(center) };
  return (["globe", "mercator"] as const).flatMap((name) =>
    hatch(area, {
      plane: planes[name],
      spacing: finest,
      angle: slant * ANGLES[name],
      step: STEP,
    }).map(({ index, pieces }) => ({
      geometry: { type: "MultiLineString", coordinates: [...pieces] },
      plane: name,
      level: levelOf(index),
    })),
  );
}

/** The coarsest level whose spacing a line of the finest one falls on. */
function levelOf(index: number): number {
  const { coarsest, finest } = HATCH_LEVELS;
  for (let level = coarsest; level < finest; level++) {
    if (index % 2 ** (finest - level) === 0) return level;
  }
  return finest;
}
