import type { Camera, Projection } from "../../core/camera/camera.ts";
import { fitPlaces } from "../../core/camera/fit-places.ts";
import type { Viewport } from "../../core/camera/viewport.ts";
import type { Place } from "../../core/dossier/dossier.ts";

/**
 * The view of places that were asked for. Where no side of the globe has them all, that of those
 * finer than a country, then that of the first. Null when none is located.
 */
export function cameraFor(
  places: readonly Place[],
  projection: Projection,
  viewport: Viewport,
): Camera | null {
  const finer = places.filter((place) => place.precision !== "country");
  for (const choice of [places, finer, places.slice(0, 1)]) {
    const camera = choice.length > 0 ? fitPlaces(choice, projection, viewport) : null;
    if (camera !== null) return camera;
  }
  return null;
}
