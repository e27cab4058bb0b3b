import type { Camera } from "../camera/camera.ts";
import { metresPerPixel } from "../camera/metres-per-pixel.ts";

/** Pixels that a bar may be long. */
const LONGEST = 110;

/** A bar of a round length that is right in the middle of a map. */
export function scaleBar({ zoom, lat }: Camera): {
  readonly pixels: number;
  readonly metres: number;
} {
  const perPixel = metresPerPixel(zoom, lat);
  const most = LONGEST * perPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 3, 2].find((step) => step * power <= most) ?? 1) * power;
  return { pixels: Math.round(metres / perPixel), metres };
}
