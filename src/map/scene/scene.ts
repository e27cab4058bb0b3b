import type { FeatureCollection, Geometry, Point, Position } from "geojson";
import type { Tone } from "../../core/cartography/layer-tone.ts";
import type { Text } from "../../core/dossier/dossier.ts";
import type { Hue, Precision } from "../../core/dossier/vocabulary.ts";
import type { Extent } from "../../core/geometry/extent.ts";

/** All that the map's sources know of a place; the rest is looked up by `pid`. */
export type PlaceScalars = {
  readonly pid: string;
  /** See `featureKey`. */
  readonly key: string;
  readonly layer: string;
  readonly hue: Hue;
  readonly precision: Precision;
  readonly tone: Tone;
};

export type HatchScalars = PlaceScalars & {
  /** Projection the lines are straight in. */
  readonly plane: "globe" | "mercator";
  /** Zoom from which the line is drawn, so that hatching neither clogs nor thins out. */
  readonly level: number;
};

export type ArrowScalars = PlaceScalars & {
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Zoom from which it is drawn. */
  readonly level: number;
};

export type NameScalars = PlaceScalars & {
  readonly kind: "point" | "line" | "area";
  /** Lowest is placed first. */
  readonly rank: number;
  /** Zoom from which the name has room inside the area; 0 for points, whose name is always beside. */
  readonly roomZoom: number;
  /** Half the area's smaller side in pixels at zoom 0; 0 for points. */
  readonly reach: number;
  /** True when the name should rather stand to the left or right than above or below. */
  readonly tall: boolean;
  /**
   * Whether the name has its spot for itself, shares it with a smaller area's (and so is never set
   * inside), or stands aside of the area's middle instead.
   */
  readonly spot: "own" | "shared" | "aside";
};

type Features<G extends Geometry, P> = FeatureCollection<G, P>;

/** A dossier as things to draw, independent of language, theme, selection and filters. */
export type Scene = {
  readonly areas: Features<Geometry, PlaceScalars>;
  readonly edges: Features<Geometry, PlaceScalars>;
  readonly hatching: Features<Geometry, HatchScalars>;
  readonly routes: Features<Geometry, PlaceScalars>;
  readonly arrows: Features<Point, ArrowScalars>;
  /** Points with their names. */
  readonly points: Features<Point, NameScalars>;
  /** Names of areas and routes. */
  readonly names: Features<Point, NameScalars>;
  readonly texts: ReadonlyMap<string, SceneText>;
  readonly anchors: ReadonlyMap<string, Position>;
  readonly extents: ReadonlyMap<string, Extent>;
};

export type SceneText = {
  readonly name: Text;
  /** The name on the spot, in its own script, where known. */
  readonly localName: string | null;
};

export const SCENE_SOURCES = [
  "areas",
  "edges",
  "hatching",
  "routes",
  "arrows",
  "points",
  "names",
] as const satisfies readonly (keyof Scene)[];
