import type { ExpressionSpecification } from "maplibre-gl";
import { MAX_ZOOM } from "../../core/camera/max-zoom.ts";

/** Pixels a name is set in at zoom 0; one more with each zoom, up to `GROWN`. */
const FIRST_SIZE = 13.5;
const GROWN = 6;
/** A country's name is smaller than those of what happens in it. */
const COUNTRY = 0.87;
/** How much larger than at a whole zoom an area is taken to be, because it grows until the next. */
const GROWTH = 1.25;

/** `text-size` of a claim's name. */
export const NAME_SIZE: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  0,
  sized(FIRST_SIZE),
  GROWN,
  sized(FIRST_SIZE + GROWN),
];

/**
 * `text-radial-offset` that keeps a name clear of its area, whose reach in pixels doubles with each
 * zoom. A step for every zoom, because MapLibre only evaluates it at whole ones.
 *
 * @param gap ems between area and name
 */
export function clearOfArea(gap: number): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => {
    const size = (FIRST_SIZE + Math.min(zoom, GROWN)) * COUNTRY;
    return ["+", gap, ["*", ["get", "reach"], (GROWTH * 2 ** zoom) / size]];
  };
  const zooms = Array.from({ length: MAX_ZOOM }, (_, below) => below + 1);
  const steps = zooms.flatMap((zoom) => [zoom, at(zoom)]);
  return ["step", ["zoom"], at(0), ...steps] as ExpressionSpecification;
}

function sized(size: number): ExpressionSpecification {
  return ["case", ["==", ["get", "precision"], "country"], size * COUNTRY, size];
}
