import type { Place } from "../core/dossier/dossier.ts";
import { distance } from "../core/geometry/distance.ts";
import { labelPoint } from "../core/geometry/label-point.ts";
import { polygonsOf } from "../core/geometry/rings.ts";
import type { AppState } from "./app-state.ts";
import type { Spot } from "./spot.ts";

/** A point of a way that is measured: anywhere on the map, or where a place has its name. */
export type MeasurePoint = Spot & {
  readonly place: string | null;
  /** True for a place that is an area: the point is its middle as drawn, not where something is. */
  readonly area: boolean;
};

export type Measured = {
  /** Metres from the first point to the last, along all points between. */
  readonly total: number;
  /** Metres between the last two points. */
  readonly last: number;
  /** Metres that the lengths are known to: the coarsest of the points. */
  readonly grain: number;
};

/** Metres; towns are larger than that, and so are the areas drawn. */
const PLACE_GRAIN = 1_000;
const EXACT_GRAIN = 10;

/** Lengths of a way; null with fewer than two points. */
export function measure(points: readonly MeasurePoint[]): Measured | null {
  if (points.length < 2) return null;
  const legs = points.slice(1).map((point, index) => {
    const { lon, lat } = points[index] ?? point;
    return distance([lon, lat], [point.lon, point.lat]);
  });
  return {
    total: legs.reduce((sum, leg) => sum + leg, 0),
    last: legs.at(-1) ?? 0,
    grain: Math.max(...points.map(({ grain }) => grain)),
  };
}

/** Whether a way can begin or end at a place: it is on the map and no movement. */
export function isMeasurable({ geometry, precision }: Place): boolean {
  if (geometry === null || precision === "unlocated") return false;
  return geometry.type !== "LineString" && geometry.type !== "MultiLineString";
}

/** Where a place is measured from; null when it cannot be. */
export function pointOfPlace(state: AppState, id: string): MeasurePoint | null {
  const place = state.index.places.get(id);
  if (!place?.geometry || !isMeasurable(place)) return null;
  const at = labelPoint(place.geometry);
  if (at === null) return null;
  const [lon = 0, lat = 0] = at;
  const grain = place.precision === "exact" ? EXACT_GRAIN : (place.radius ?? PLACE_GRAIN);
  return { lon, lat, grain, place: id, area: polygonsOf(place.geometry).length > 0 };
}
