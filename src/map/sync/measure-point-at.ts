import type { Point } from "maplibre-gl";
import { isMeasurable, type MeasurePoint, pointOfPlace } from "../../state/measure.ts";
import type { MapContext } from "../map-context.ts";
import { projectPlace } from "../project-place.ts";
import { spotAt } from "./spot-at.ts";

/** Added to the pointer's tolerance: symbols are about so large. */
const SYMBOL = 7;

/**
 * The point that a click while measuring stands for: the place to snap to, else the spot itself. Null beside
 * the globe.
 *
 * @param tolerance pixels around the pointer that count as under it
 */
export function measurePointAt(
  context: MapContext,
  point: Point,
  tolerance: number,
): MeasurePoint | null {
  const place = snapPlace(context, point, tolerance);
  if (place !== null) return pointOfPlace(context.state, place);
  const spot = spotAt(context.map, point);
  return spot && { ...spot, place: null, area: false };
}

/** The nearest place whose symbol, or whose middle, is under the pointer. */
export function snapPlace(
  { map, scene, state }: MapContext,
  { x, y }: Point,
  tolerance: number,
): string | null {
  let nearest: string | null = null;
  let least = tolerance + SYMBOL;
  for (const place of state.dossier.places) {
    if (state.hidden.value.has(place.layer) || !isMeasurable(place)) continue;
    const at = projectPlace(map, scene, place.id);
    if (at === null) continue;
    const away = Math.hypot(at.x - x, at.y - y);
    if (away > least) continue;
    [nearest, least] = [place.id, away];
  }
  return nearest;
}
