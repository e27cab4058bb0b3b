import type { Map as MapLibreMap, Point } from "maplibre-gl";
import { metresPerPixel } from "../../core/camera/metres-per-pixel.ts";
import type { Scene } from "../scene/scene.ts";
import { smallestFirst } from "../scene/smallest-first.ts";

/**
 * Ids of all places drawn within `tolerance` pixels of a point, each once, smallest first. Dossier
 * layers that are switched off are not drawn.
 *
 * @param layers ids of the style's layers to look in
 */
export function placesAt(
  map: MapLibreMap,
  scene: Scene,
  layers: string[],
  { x, y }: Point,
  tolerance: number,
): string[] {
  const found = map.queryRenderedFeatures(
    [
      [x - tolerance, y - tolerance],
      [x + tolerance, y + tolerance],
    ],
    { layers },
  );
  return smallestFirst(
    found.map((feature) => String(feature.properties.pid)),
    scene.extents,
    metresPerPixel(map.getZoom(), map.getCenter().lat),
  );
}
