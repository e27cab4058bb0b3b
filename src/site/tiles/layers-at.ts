import type { Feature, FeatureCollection, Geometry, LineString, Point } from "geojson";
import { type LabelKind, labelZoom } from "../../core/cartography/label-zooms.ts";
import { type Coarseness, generalise, isAreas, stitch } from "./generalise.ts";
import { labelLine } from "./label-line.ts";
import { project } from "./mercator.ts";
import { MAX_ZOOM } from "./tile-scheme.ts";
import type { Topology, TopologyShape } from "./topology.ts";

/** A name of the base, see `geo/README.md`. */
export type LabelFeature = Feature<
  Point | LineString,
  {
    readonly kind: LabelKind;
    readonly rank: number;
    readonly name_de: string;
    readonly name_en: string;
    readonly name_local?: string;
  }
>;

/**
 * First and last zoom at which a layer is in the tiles. The source of the rivers is too coarse to be looked
 * at from nearer; the coast is the outline of the countries.
 */
const ZOOMS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  countries: [0, MAX_ZOOM],
  lakes: [1, MAX_ZOOM],
  rivers: [3, 6],
  admin1: [3, MAX_ZOOM],
  boundaries: [0, MAX_ZOOM],
};
/** Layer of the names. */
export const LABELS = "labels";
/** Low zooms are few tiles, and a globe seen from above the north shows them larger than their zoom says. */
const COARSENESS: readonly (Coarseness & { readonly from: number })[] = [
  { from: 7, vertex: 2, inner: 24, island: 8 },
  { from: 4, vertex: 1.5, inner: 10, island: 6 },
  { from: 0, vertex: 0.5, inner: 6, island: 3 },
];

/**
 * What the tiles of one zoom are cut from, by layer: GeoJSON in the unit square (see `project`).
 *
 * @param weights of the topology's vertices, see `generalise`
 */
export function layersAt(
  zoom: number,
  topology: Topology,
  weights: readonly Float64Array[],
  labels: readonly LabelFeature[],
): ReadonlyMap<string, FeatureCollection> {
  const coarseness = COARSENESS.find(({ from }) => zoom >= from);
  if (!coarseness) throw new Error(`There is no zoom ${zoom}.`);
  const { arcs, objects } = generalise(topology, weights, zoom, coarseness);
  const layers = new Map<string, FeatureCollection>();
  for (const [name, [first, last]] of Object.entries(ZOOMS)) {
    if (zoom < first || zoom > last) continue;
    const features = (objects.get(name) ?? []).map((shape) =>
      toFeature(shape, arcs, isAreas(name)),
    );
    layers.set(name, { type: "FeatureCollection", features });
  }
  const named = labels.filter(
    ({ properties: { kind, rank } }) => Math.floor(labelZoom(kind, rank)) <= zoom,
  );
  layers.set(LABELS, {
    type: "FeatureCollection",
    features: named.map((label) => drawn(label, zoom)),
  });
  return layers;
}

/** A country's names are not repeated in every tile: they are in the archive's metadata, by its id. */
function toFeature(
  { properties, parts }: TopologyShape,
  arcs: Topology["arcs"],
  isArea: boolean,
): Feature {
  const drawn = parts.map((lines) => lines.map((line) => stitch(arcs, line)));
  const geometry: Geometry = isArea
    ? { type: "MultiPolygon", coordinates: drawn }
    : { type: "MultiLineString", coordinates: drawn.flat() };
  const { name_de: _de, name_en: _en, ...kept } = properties;
  return { type: "Feature", properties: kept, geometry };
}

/** Local names are only shown of cities. */
function drawn({ properties, geometry }: LabelFeature, zoom: number): Feature {
  const { name_local: local, ...kept } = properties;
  const shown = properties.kind === "city" && local !== undefined ? properties : kept;
  return { type: "Feature", properties: shown, geometry: inUnitSquare(properties, geometry, zoom) };
}

function inUnitSquare(
  { name_de, name_en }: LabelFeature["properties"],
  geometry: Point | LineString,
  zoom: number,
): Point | LineString {
  if (geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return { type: "Point", coordinates: [...project(longitude, latitude)] };
  }
  const line = geometry.coordinates.map(([longitude = 0, latitude = 0]) =>
    project(longitude, latitude),
  );
  const letters = Math.max(name_de.length, name_en.length);
  return { type: "LineString", coordinates: labelLine(line, zoom, letters) };
}
