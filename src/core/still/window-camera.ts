import type { GeoProjection } from "d3-geo";
import type { Camera } from "../camera/camera.ts";
import { globeRadius, zoomOfRadius } from "../camera/globe-view.ts";
import { stillProjection } from "./still-projection.ts";
import type { StillView } from "./still-view.ts";
import type { StillPoint, StillWindow } from "./still-window.ts";

type Box = Pick<StillView, "width" | "height">;

/** Each brings what is held nearer to where it has to be by far more than half; a globe is nearly flat around its middle. */
const STEPS = 6;

/**
 * The camera that shows in a box what a window onto a still map shows; null where the window's middle is beside the globe.
 *
 * @param held a point of the map that stays where it is seen, such as that under a pointer: on a globe drawn anew all else is seen
 * from another side. Default the window's middle
 */
export function windowCamera(
  view: StillView,
  window: StillWindow,
  box: Box,
  held?: StillPoint,
): Camera | null {
  const { camera, projection } = view;
  const scale = Math.min(box.width / window.width, box.height / window.height);
  const facing = (center: [number, number] | null): Camera | null => {
    if (center === null) return null;
    const [lon, lat] = center;
    const zoom =
      projection === "globe"
        ? zoomOfRadius(globeRadius(camera) * scale, lat)
        : camera.zoom + Math.log2(scale);
    return { lon, lat, zoom };
  };
  const drawn = stillProjection(view);
  const middle = { x: window.x + window.width / 2, y: window.y + window.height / 2 };
  const first = facing(groundAt(drawn, middle.x, middle.y));
  const ground = held && groundAt(drawn, held.x, held.y);
  if (first === null || !held || !ground) return first;
  const wanted = { x: (held.x - middle.x) * scale, y: (held.y - middle.y) * scale };
  let found = first;
  for (let step = 0; step < STEPS; step++) {
    const next = stillProjection({ camera: found, projection, ...box });
    const [x = Number.NaN, y = Number.NaN] = next(ground) ?? [];
    const turned = facing(groundAt(next, x - wanted.x, y - wanted.y));
    if (turned === null) return found;
    found = turned;
  }
  return found;
}

function groundAt(projection: GeoProjection, x: number, y: number): [number, number] | null {
  const found = projection.invert?.([x, y]) ?? null;
  return found?.every(Number.isFinite) ? found : null;
}
