import type { Feature, Geometry, LineString, Point, Position } from "geojson";
import { arrowsAlong } from "../../core/cartography/arrows.ts";
import { layerTone } from "../../core/cartography/layer-tone.ts";
import { OCCUPIED_STYLE, PRECISION_STYLES } from "../../core/cartography/precision-style.ts";
import { routeWays } from "../../core/cartography/route-ways.ts";
import type { Dossier, Place } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { disc } from "../../core/geometry/disc.ts";
import { type Extent, extentOf } from "../../core/geometry/extent.ts";
import { labelPoint } from "../../core/geometry/label-point.ts";
import { outline } from "../../core/geometry/outline.ts";
import { polygonsOf } from "../../core/geometry/rings.ts";
import { featureKey } from "./feature-key.ts";
import { type HatchPiece, hatchArea } from "./hatch-area.ts";
import { nameScalars } from "./name-scalars.ts";
import { partNames } from "./part-names.ts";
import type {
  ArrowScalars,
  HatchScalars,
  NameScalars,
  PlaceScalars,
  Scene,
  SceneText,
} from "./scene.ts";

/** What a dossier's located places look like; unlocated ones and those without geometry are not in it. */
export function buildScene(dossier: Dossier, index: DossierIndex): Scene {
  const tones = new Map(
    dossier.layers.map((layer) => [layer.id, layerTone(layer, dossier.places)]),
  );
  const draft: Draft = {
    areas: [],
    edges: [],
    hatching: [],
    routes: [],
    arrows: [],
    points: [],
    names: [],
  };
  const texts = new Map<string, SceneText>();
  const anchors = new Map<string, Position>();
  const extents = new Map<string, Extent>();
  const geometries = new Map<string, Geometry>();
  for (const place of dossier.places) {
    const layer = index.layers.get(place.layer);
    const geometry = drawnGeometry(place);
    if (layer === undefined || geometry === null) continue;
    const ways = routeWays(place, dossier.places);
    const anchor = labelPoint(ways[0] ?? geometry);
    if (anchor === null) continue;
    texts.set(place.id, { name: place.name, localName: place.localName?.words ?? null });
    anchors.set(place.id, anchor);
    extents.set(place.id, extentOf(areaOf(place, geometry) ?? geometry));
    geometries.set(place.id, geometry);
    const scalars: PlaceScalars = {
      pid: place.id,
      key: featureKey(place.id),
      layer: place.layer,
      hue: layer.hue,
      precision: place.precision,
      tone: tones.get(place.layer) ?? "claim",
    };
    const statements = index.statementsByPlace.get(place.id)?.length ?? 0;
    draw(draft, { place, geometry, ways, anchor, scalars, statements });
  }
  return {
    areas: { type: "FeatureCollection", features: draft.areas },
    edges: { type: "FeatureCollection", features: draft.edges },
    hatching: { type: "FeatureCollection", features: draft.hatching },
    routes: { type: "FeatureCollection", features: draft.routes },
    arrows: { type: "FeatureCollection", features: draft.arrows },
    points: { type: "FeatureCollection", features: draft.points },
    names: {
      type: "FeatureCollection",
      features: partNames(draft.names, geometries, extents),
    },
    texts,
    anchors,
    extents,
  };
}

type Draft = {
  readonly areas: Feature<Geometry, PlaceScalars>[];
  readonly edges: Feature<Geometry, PlaceScalars>[];
  readonly hatching: Feature<Geometry, HatchScalars>[];
  readonly routes: Feature<LineString, PlaceScalars>[];
  readonly arrows: Feature<Point, ArrowScalars>[];
  readonly points: Feature<Point, NameScalars>[];
  readonly names: Feature<Point, NameScalars>[];
};

type Subject = {
  readonly place: Place;
  readonly geometry: Geometry;
  /** Of a route. */
  readonly ways: readonly LineString[];
  readonly anchor: Position;
  readonly scalars: PlaceScalars;
  readonly statements: number;
};

function draw(draft: Draft, subject: Subject): void {
  const { place, geometry, ways, anchor, scalars, statements } = subject;
  const shape = nameScalars(scalars, geometry, anchor, statements, longest(place));
  const points = pointsOf(geometry);
  for (const point of points)
    draft.points.push(feature({ type: "Point", coordinates: point }, shape));
  for (const way of ways) {
    draft.routes.push(feature(way, scalars));
    draft.arrows.push(
      ...arrowsAlong(way.coordinates).map(({ at, ...arrow }) =>
        feature({ type: "Point" as const, coordinates: at }, { ...scalars, ...arrow }),
      ),
    );
  }
  const area = areaOf(place, geometry);
  if (area !== null) {
    draft.areas.push(feature(area, scalars));
    draft.edges.push(feature(outline(area), scalars));
    for (const { geometry: lines, plane, level } of hatchingOf(place, area)) {
      draft.hatching.push(feature(lines, { ...scalars, plane, level }));
    }
  }
  if (points.length === 0) draft.names.push(feature({ type: "Point", coordinates: anchor }, shape));
}

/** One way for an area that is vague, both ways for one that is occupied. */
function hatchingOf({ precision, occupation }: Place, area: Geometry): HatchPiece[] {
  const spacing = PRECISION_STYLES[precision].hatchSpacing;
  if (occupation) {
    const { hatchSpacing, slants } = OCCUPIED_STYLE;
    return slants.flatMap((slant) => hatchArea(area, hatchSpacing, slant));
  }
  return spacing === null ? [] : hatchArea(area, spacing);
}

function drawnGeometry(place: Place): Geometry | null {
  return PRECISION_STYLES[place.precision].symbol === "none" ? null : place.geometry;
}

/** The polygons of a place, and around a `near-settlement` point the disc of its stated radius. */
function areaOf(place: Place, geometry: Geometry): Geometry | null {
  if (polygonsOf(geometry).length > 0) return geometry;
  if (place.radius === undefined || geometry.type !== "Point") return null;
  return disc(geometry.coordinates, place.radius);
}

function pointsOf(geometry: Geometry): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "MultiPoint") return geometry.coordinates;
  return geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(pointsOf) : [];
}

function longest(place: Place): number {
  return Math.max(0, ...Object.values(place.name).map((words) => words.length));
}

function feature<G extends Geometry, P extends PlaceScalars>(
  geometry: G,
  properties: P,
): Feature<G, P> {
  return { type: "Feature", properties, geometry };
}
