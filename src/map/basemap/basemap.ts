import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";
import type { Tone } from "../scene/scene.ts";

export type BoundaryScalars = { readonly class: "international" | "disputed" };

export type BaseLabelScalars = {
  readonly kind: "country" | "city" | "sea";
  /** 1 is the most important. */
  readonly rank: number;
  readonly name_de: string;
  readonly name_en: string;
  readonly name_local?: string;
  /** Layer and tone of a place of the dossier with the same name, added by `markTwins`. */
  readonly twinLayer?: string;
  readonly twinTone?: Tone;
};

type Areas = FeatureCollection<Polygon | MultiPolygon>;
export type Lines<P = null> = FeatureCollection<LineString | MultiLineString, P>;

/** The world under the claims, decoded. */
export type Basemap = {
  readonly land: Areas;
  readonly lakes: Areas;
  readonly coast: Lines;
  readonly boundaries: Lines<BoundaryScalars>;
  readonly admin1: Lines;
  readonly labels: FeatureCollection<Point, BaseLabelScalars>;
};

/** A plain ground, for when the world cannot be had. */
export const NO_BASEMAP: Basemap = {
  land: { type: "FeatureCollection", features: [] },
  lakes: { type: "FeatureCollection", features: [] },
  coast: { type: "FeatureCollection", features: [] },
  boundaries: { type: "FeatureCollection", features: [] },
  admin1: { type: "FeatureCollection", features: [] },
  labels: { type: "FeatureCollection", features: [] },
};
