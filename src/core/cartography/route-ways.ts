import type { Geometry, LineString, Position } from "geojson";
import type { Place } from "../dossier/dossier.ts";
import type { Precision } from "../dossier/vocabulary.ts";
import { contains } from "../geometry/contains.ts";
import { distance } from "../geometry/distance.ts";
import { compareExtents, extentOf } from "../geometry/extent.ts";
import { greatCircle } from "../geometry/great-circle.ts";
import { polygonsOf } from "../geometry/rings.ts";

/** Precisions that say in which area something is, not where in it. */
const WITHIN: readonly Precision[] = ["adm2", "adm1", "supra-adm1", "country", "water"];
/** Metres; a route that ends this near to a settlement of the dossier ends there. */
const HERE = 1000;
/** Halvings of a step by which the edge is found. */
const HALVINGS = 8;

/**
 * The ways a movement is drawn along: great circles through its positions, that begin and end at the edge of
 * the areas its ends lie in. A line that went on to some spot inside would say that this is the place, and two
 * that meet there, that somebody turned at it. A route as precise as a settlement, one that ends at a
 * place of the dossier that is so, and one that never leaves its area are drawn whole.
 */
export function routeWays(route: Place, places: readonly Place[]): LineString[] {
  const ways = linesOf(route.geometry).map((line) => greatCircle(line));
  if (!WITHIN.includes(route.precision)) return ways;
  return ways.map((way) => ({ ...way, coordinates: fromEdgeToEdge(way.coordinates, places) }));
}

function fromEdgeToEdge(way: Position[], places: readonly Place[]): Position[] {
  const begun = fromEdge(way, places);
  const ended = begun && fromEdge(begun.toReversed(), places);
  return ended?.toReversed() ?? way;
}

/** The way without what lies in the area of its first position; null when nothing is left. */
function fromEdge(way: Position[], places: readonly Place[]): Position[] | null {
  const [start] = way;
  const area = start && areaAround(start, places);
  if (!area) return way;
  const first = way.findIndex((position) => !contains(area, position));
  const [inside, outside] = [way[first - 1], way[first]];
  if (!inside || !outside) return null;
  return [edgeBetween(inside, outside, area), ...way.slice(first)];
}

/** The smallest area of the dossier that a route's end stands for; null where it stands for itself. */
function areaAround(end: Position, places: readonly Place[]): Geometry | null {
  const areas: Geometry[] = [];
  for (const { geometry, precision } of places) {
    if (geometry?.type === "Point" && !WITHIN.includes(precision)) {
      if (distance(geometry.coordinates, end) < HERE) return null;
    } else if (geometry && polygonsOf(geometry).length > 0 && contains(geometry, end)) {
      areas.push(geometry);
    }
  }
  return areas.toSorted((a, b) => compareExtents(extentOf(a), extentOf(b)))[0] ?? null;
}

function edgeBetween(inside: Position, outside: Position, area: Geometry): Position {
  let [near, far] = [inside, outside];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = [0, 1].map((axis) => ((near[axis] ?? 0) + (far[axis] ?? 0)) / 2);
    if (contains(area, middle)) near = middle;
    else far = middle;
  }
  return far;
}

function linesOf(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}
