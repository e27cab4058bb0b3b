import type { Camera } from "../../core/camera/camera.ts";

/** Where a still map was taken, see `StillMap`. */
export function stillCamera(still: SVGSVGElement): Camera {
  const [lon = 0, lat = 0, zoom = 0] = (still.dataset.camera ?? "").split(" ").map(Number);
  return { lon, lat, zoom };
}
