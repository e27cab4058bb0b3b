import { type GeoProjection, geoDistance, geoStream } from "d3-geo";
import type { Geometry, MultiPolygon, Position } from "geojson";
import { arrowsAlong } from "../cartography/arrows.ts";
import type { Tone } from "../cartography/layer-tone.ts";
import { routeWays } from "../cartography/route-ways.ts";
import type { Place } from "../dossier/dossier.ts";
import { disc } from "../geometry/disc.ts";
import { labelPoint } from "../geometry/label-point.ts";
import { outline } from "../geometry/outline.ts";
import { polygonsOf } from "../geometry/rings.ts";
import { type PathSink, pathSink } from "./path-sink.ts";
import type { Spot, StillArrow, StillPlace } from "./still.ts";
import type { StillView } from "./still-view.ts";

/** Pixels. What is claimed is finer than the ground, because it is what is looked at. */
const DETAIL: Readonly<Record<Tone, number>> = { claim: 1, quiet: 8, context: 1.5 };

type Parts = Pick<StillPlace, "area" | "box" | "edge" | "route" | "arrows" | "points">;

/**
 * What a place looks like at a view; null when nothing of it is in sight.
 *
 * @param places all of the dossier, for routes that end in one of them
 */
export function drawPlace(
  place: Place,
  places: readonly Place[],
  tone: Tone,
  projection: GeoProjection,
  view: StillView,
): Parts | null {
  const { geometry } = place;
  if (geometry === null) return null;
  const traced = (shape: Geometry): PathSink => {
    const sink = pathSink(DETAIL[tone]);
    geoStream(shape, projection.stream(sink));
    return sink;
  };
  const trace = (shape: Geometry): string | null => traced(shape).path() || null;
  const seen = sight(projection, view);
  const ground = areaOf(place, geometry);
  const ways = routeWays(place, places);
  const area = ground && traced(clockwise(ground));
  const parts: Parts = {
    area: area?.path() || null,
    box: area?.box() ?? null,
    edge: tone === "quiet" ? null : ground && trace(outline(ground)),
    route: trace({
      type: "MultiLineString",
      coordinates: ways.map(({ coordinates }) => coordinates),
    }),
    arrows: ways.flatMap(({ coordinates }) => arrows(coordinates, seen, view.camera.zoom)),
    points: pointsOf(geometry).flatMap((position) => seen(position) ?? []),
  };
  if (parts.area ?? parts.edge ?? parts.route ?? parts.points[0]) return parts;
  // An area too small to be an area at this view is a spot.
  const middle = ground && labelPoint(ground);
  const spot = middle && seen(middle);
  return spot ? { ...parts, points: [spot] } : null;
}

/** Where a position is in the picture; null when the globe hides it or it is beside the picture. */
export function sight(
  projection: GeoProjection,
  { camera, width, height }: StillView,
): (position: Position) => Spot | null {
  // 0 where nothing is hidden.
  const clip = projection.clipAngle() ?? 0;
  return ([lon = 0, lat = 0]) => {
    const away = geoDistance([lon, lat], [camera.lon, camera.lat]);
    if (clip > 0 && (away * 180) / Math.PI > clip) return null;
    const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
    return x >= 0 && x <= width && y >= 0 && y <= height ? { x, y } : null;
  };
}

function arrows(
  way: readonly Position[],
  seen: (position: Position) => Spot | null,
  zoom: number,
): StillArrow[] {
  return arrowsAlong(way)
    .filter(({ level }) => level <= zoom)
    .flatMap(({ at, bearing }) => {
      const here = seen(at);
      const ahead = seen(further(at, bearing));
      if (!here || !ahead) return [];
      const turn = (Math.atan2(ahead.x - here.x, here.y - ahead.y) * 180) / Math.PI;
      return [{ ...here, turn: Math.round(turn) }];
    });
}

/** A position a little further on. */
function further([lon = 0, lat = 0]: Position, bearing: number): Position {
  const angle = (bearing * Math.PI) / 180;
  const across = Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  return [lon + (0.2 * Math.sin(angle)) / across, lat + 0.2 * Math.cos(angle)];
}

function areaOf({ radius }: Place, geometry: Geometry): Geometry | null {
  if (polygonsOf(geometry).length > 0) return geometry;
  return geometry.type === "Point" && radius !== undefined
    ? disc(geometry.coordinates, radius)
    : null;
}

/** Rings as d3-geo winds them, the other way round than GeoJSON (RFC 7946, 3.1.6). */
function clockwise(geometry: Geometry): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => ring.toReversed())),
  };
}

function pointsOf(geometry: Geometry): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "MultiPoint") return geometry.coordinates;
  return geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(pointsOf) : [];
}
