import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { Camera, Projection } from "./camera.ts";
import { fitPlaces } from "./fit-places.ts";
import { homePlaces } from "./home-places.ts";
import type { Viewport } from "./viewport.ts";

/** A look at the whole world, for a dossier that locates nothing. */
const WORLD: Camera = { lon: 15, lat: 30, zoom: 0.5 };

/** The last answer for a dossier: it is asked for by what reads ahead, then by the map. */
const lately = new WeakMap<Dossier, { readonly asked: string; readonly camera: Camera }>();

/** Where the map opens: the home places, fitted. */
export function homeCamera(
  dossier: Dossier,
  index: DossierIndex,
  projection: Projection,
  viewport: Viewport,
): Camera {
  const asked = JSON.stringify([projection, viewport]);
  const before = lately.get(dossier);
  if (before?.asked === asked) return before.camera;
  const camera = fitHome(dossier, index, projection, viewport);
  lately.set(dossier, { asked, camera });
  return camera;
}

function fitHome(
  dossier: Dossier,
  index: DossierIndex,
  projection: Projection,
  viewport: Viewport,
): Camera {
  for (const places of homePlaces(dossier, index)) {
    const camera = places.length > 0 ? fitPlaces(places, projection, viewport) : null;
    if (camera !== null) return camera;
  }
  return WORLD;
}
