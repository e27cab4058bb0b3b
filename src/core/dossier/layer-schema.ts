import * as v from "valibot";
import { PlaceProperties } from "./place-schema.ts";
import { Id } from "./schema.ts";

const GEOMETRY_TYPES = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
] as const;

/** A place as a GeoJSON feature. Of the geometry only the type: `geometryFault` reads the rest. */
export const PlaceFeature = v.object({
  type: v.literal("Feature"),
  id: Id,
  properties: PlaceProperties,
  geometry: v.pipe(
    v.nullable(v.looseObject({ type: v.picklist(GEOMETRY_TYPES) })),
    v.description("RFC 7946, WGS 84, cut at the antimeridian; null for `unlocated`."),
  ),
});

/** `<layer>.geojson` as a whole; the published JSON Schema is generated from it. */
export const LayerFile = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(PlaceFeature),
});
