import pixelmatch from "pixelmatch";
import type { Picture } from "./picture.ts";
import { soften } from "./soften.ts";

/** How far apart two colours may be: distance in OKLab, black to white is 1. */
const COLOR = 0.06;
/** Pixels of a square in which differences are counted: about a letter of a name. */
const WINDOW = 12;
/** How many pixels of such a square may differ. */
const FEW = 40;

export type Comparison = {
  readonly same: boolean;
  /** Most pixels that differ in any one square. */
  readonly worst: number;
  /** Where they differ, over a pale copy of the expected picture. */
  readonly difference: Picture;
};

/**
 * Whether two pictures of a map show the same to a reader. Edges and letters drawn by another rasteriser or
 * with other hinting differ by shades along their outlines, everywhere a little; a change of the map differs
 * somewhere by much. So pictures are softened first, and what counts is the worst spot, not the sum.
 *
 * Throws when they differ in size.
 */
export function comparePictures(expected: Picture, actual: Picture): Comparison {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    throw new Error(`Expected ${width} × ${height}, found ${actual.width} × ${actual.height}.`);
  }
  const [before, after] = [soften(expected), soften(actual)];
  const data = new Uint8Array(expected.data.length);
  const worst = pixelmatch(before.data, after.data, data, width, height, {
    threshold: COLOR,
    includeAA: true,
    windowSize: WINDOW,
  });
  return { same: worst <= FEW, worst, difference: { width, height, data } };
}
