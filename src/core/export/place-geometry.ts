import type { BBox, Geometry } from "geojson";
import type { Place } from "../dossier/dossier.ts";
import { PRECISION_DECIMALS } from "../dossier/precision-decimals.ts";
import { bboxOf, toRfc7946 } from "../geometry/rfc7946.ts";

type Shape = { readonly geometry: Geometry; readonly bbox: BBox | null };

/** An outline is wound and rounded once, though every statement about the place has it. */
const shapes = new WeakMap<Place, Shape>();

/** A place's geometry by RFC 7946, with no more decimals than its precision has, and its box; null when unlocated. */
export function placeShape(place: Place): Shape | null {
  if (!place.geometry) return null;
  const known = shapes.get(place);
  if (known) return known;
  const geometry = toRfc7946(place.geometry, PRECISION_DECIMALS[place.precision]);
  const shape = { geometry, bbox: bboxOf([geometry]) };
  shapes.set(place, shape);
  return shape;
}

/** The geometry alone. */
export function placeGeometry(place: Place): Geometry | null {
  return placeShape(place)?.geometry ?? null;
}
