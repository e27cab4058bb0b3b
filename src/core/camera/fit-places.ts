import type { Place } from "../dossier/dossier.ts";
import type { Camera, Projection } from "./camera.ts";
import { fitFlat } from "./fit-flat.ts";
import { fitGlobe } from "./fit-globe.ts";
import { globeRadius } from "./globe-view.ts";
import { groundOf } from "./ground-of.ts";
import { MAX_FIT_ZOOM, MAX_ZOOM } from "./max-zoom.ts";
import { outermostOf } from "./outermost.ts";
import type { Padding, Viewport } from "./viewport.ts";

/** The view that shows places as large as their precision allows. Null when none has a geometry, or no view shows all. */
export function fitPlaces(
  places: readonly Place[],
  projection: Projection,
  viewport: Viewport,
): Camera | null {
  const located = places.filter((place) => place.geometry !== null);
  const geometries = groundOf(places);
  if (geometries.length === 0) return null;
  const most = Math.min(MAX_ZOOM, ...located.map((place) => MAX_FIT_ZOOM[place.precision]));
  const points = projection === "globe" ? outermostOf(geometries) : [];
  const fit = (padding: Padding): Camera[] => {
    const box = { ...viewport, padding };
    const camera =
      projection === "globe" ? fitGlobe(points, box, most) : fitFlat(geometries, box, most);
    return camera ? [camera] : [];
  };
  const found = [viewport.padding, ...(viewport.otherPaddings ?? [])].flatMap(fit);
  const size = (camera: Camera): number =>
    projection === "globe" ? globeRadius(camera) : camera.zoom;
  return found.reduce<Camera | null>(
    (best, camera) => (best && size(best) >= size(camera) ? best : camera),
    null,
  );
}
