import type { Position } from "geojson";
import type { Camera } from "../camera/camera.ts";
import { projectOnGlobe } from "../camera/globe-view.ts";

type Look = { readonly camera: Camera; readonly width: number; readonly height: number };

/** What is done to a picture about its middle: first stretched, then moved by pixels. */
export type Fit = {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
};

/** Beyond this factor the picture shows nothing that the live map does. */
const MOST = 4;

/**
 * How the still map on a globe has to be stretched and moved so that its positions lie where a live globe has them, by least squares
 * along each axis; both have the north up, so that nothing has to be turned. Null when too little of either is seen in the
 * other for that.
 *
 * @param still the picture as it was drawn; it is shown as large as fits into the live map's box, in its middle
 */
export function stillToLive(positions: readonly Position[], still: Look, live: Look): Fit | null {
  const shown = Math.min(live.width / still.width, live.height / still.height);
  const pairs = positions.flatMap((position) => {
    const from = projectOnGlobe(position, still.camera, still.height);
    const to = projectOnGlobe(position, live.camera, live.height);
    return from && to ? [{ from, to }] : [];
  });
  if (pairs.length === 0) return null;
  const zoom = 2 ** (live.camera.zoom - still.camera.zoom) / shown;
  const along = (axis: "x" | "y") =>
    line(
      pairs.map(({ from, to }) => [from[axis] * shown, to[axis]]),
      zoom,
    );
  const [across, down] = [along("x"), along("y")];
  const isFit = [across.slope, down.slope].every((slope) => slope > 1 / MOST && slope < MOST);
  return isFit
    ? { scaleX: across.slope, scaleY: down.slope, x: across.start, y: down.start }
    : null;
}

/** Pixels of spread below which a slope would be guessed. */
const FLAT = 20;

/** The straight line closest to pairs of numbers; with this slope where they are too close to each other to give one. */
function line(
  pairs: readonly (readonly [from: number, to: number])[],
  slope: number,
): { readonly slope: number; readonly start: number } {
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [from, to] = [mean(0), mean(1)];
  const spread = pairs.reduce((sum, [x]) => sum + (x - from) ** 2, 0);
  const common = pairs.reduce((sum, [x, y]) => sum + (x - from) * (y - to), 0);
  const found = spread < FLAT ** 2 * pairs.length ? slope : common / spread;
  return { slope: found, start: to - found * from };
}
