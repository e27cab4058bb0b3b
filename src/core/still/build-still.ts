import { geoStream } from "d3-geo";
import type { Geometry } from "geojson";
import { layerTone } from "../cartography/layer-tone.ts";
import { PRECISION_STYLES } from "../cartography/precision-style.ts";
import type { Dossier, Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { compareExtents, extentOf } from "../geometry/extent.ts";
import { drawPlace } from "./draw-place.ts";
import { pathSink } from "./path-sink.ts";
import type { Still, StillPlace } from "./still.ts";
import { rimRadius, stillProjection } from "./still-projection.ts";
import type { StillView } from "./still-view.ts";
import type { StillWorld } from "./still-world.ts";

/** Pixels; what is smaller is left out of the ground. */
const DETAIL = { coast: 2.5, lines: 3.4 } as const;
/** Zoom from which edges of inner regions are drawn. */
const ADMIN1_ZOOM = 3.5;

/**
 * Draws a dossier's located places and the ground under them at one view, as the live map does. What a place is
 * located as decides how it is drawn, by the table of `precision-style.ts`. No names: see `nameStill`.
 *
 * @param shown ids of the places to draw; others and unlocated ones are left out
 */
export function buildStill(
  dossier: Dossier,
  index: DossierIndex,
  world: StillWorld,
  view: StillView,
  shown: ReadonlySet<string> = new Set(index.places.keys()),
): Still {
  const projection = stillProjection(view);
  const ground = (geometry: Geometry, detail: number): string => {
    const sink = pathSink(detail);
    geoStream(geometry, projection.stream(sink));
    return sink.path();
  };
  const located = dossier.places.filter(
    (place) => isLocated(place) && index.layers.has(place.layer) && shown.has(place.id),
  );
  const drawn = located.sort(largestFirst).flatMap((place): StillPlace[] => {
    const layer = index.layers.get(place.layer);
    if (!layer) return [];
    const { id, precision } = place;
    const tone = layerTone(layer, dossier.places);
    const parts = drawPlace(place, dossier.places, tone, projection, view);
    return parts
      ? [{ id, precision, occupied: Boolean(place.occupation), hue: layer.hue, tone, ...parts }]
      : [];
  });
  const inside = new Set(drawn.map(({ id }) => id));
  return {
    view,
    rim: rimRadius(view),
    land: ground(world.land, DETAIL.coast),
    lakes: ground(world.lakes, DETAIL.coast),
    borders: ground(world.borders, DETAIL.lines),
    disputed: ground(world.disputed, DETAIL.lines),
    admin1: view.camera.zoom >= ADMIN1_ZOOM ? ground(world.admin1, DETAIL.lines) : "",
    places: drawn,
    outside: dossier.places
      .filter((place) => located.includes(place) && !inside.has(place.id))
      .map(({ id }) => id),
  };
}

function isLocated({ geometry, precision }: Place): boolean {
  return geometry !== null && PRECISION_STYLES[precision].symbol !== "none";
}

/** Areas under routes under points, and of areas the smaller above the larger. */
function largestFirst(a: Place, b: Place): number {
  const [first, second] = [a, b].map(({ geometry }) => geometry && extentOf(geometry));
  return first && second ? compareExtents(second, first) : 0;
}
