import type { Dossier, Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { Camera, Projection } from "./camera.ts";
import { fitPlaces } from "./fit-places.ts";
import type { Viewport } from "./viewport.ts";

/** A look at the whole world, for a dossier that locates nothing. */
const WORLD: Camera = { lon: 15, lat: 30, zoom: 0.5 };

/**
 * Where the map opens: all places that carry statements, fitted. Countries do not bind the view unless
 * there is nothing else: who speaks may sit on the other side of the globe, where no view has it.
 */
export function homeCamera(
  dossier: Dossier,
  index: DossierIndex,
  projection: Projection,
  viewport: Viewport,
): Camera {
  const located = dossier.places.filter((place) => place.geometry !== null);
  const stated = located.filter((place) => index.statementsByPlace.has(place.id));
  const choices: Place[][] = [stated.filter(isFiner), stated, located.filter(isFiner), located];
  for (const places of choices) {
    const camera = places.length > 0 ? fitPlaces(places, projection, viewport) : null;
    if (camera !== null) return camera;
  }
  return WORLD;
}

function isFiner(place: Place): boolean {
  return place.precision !== "country";
}
