import type { Point } from "maplibre-gl";
import { addCorner, finishDrawing } from "../../state/filter-actions.ts";
import { spotDegrees } from "../../state/spot.ts";
import type { MapContext } from "../map-context.ts";
import { spotAt } from "./spot-at.ts";

/**
 * Adds a corner to the area that is being drawn. A click on its first corner, or again on its last as a double click
 * is, says that it is whole.
 *
 * @param tolerance pixels within which a click is on a corner
 */
export function drawCorner({ map, state }: MapContext, point: Point, tolerance: number): void {
  const corners = state.drawing.peek() ?? [];
  const isOn = (corner = corners[0]): boolean => {
    if (corner === undefined) return false;
    const [lon = 0, lat = 0] = corner;
    return map.project([lon, lat]).dist(point) <= tolerance;
  };
  if (isOn(corners.at(-1)) || (corners.length > 2 && isOn())) {
    if (corners.length > 2) finishDrawing(state);
    return;
  }
  const spot = spotAt(map, point);
  if (spot === null) return;
  const { lon, lat } = spotDegrees(spot);
  addCorner(state, [lon, lat]);
}
