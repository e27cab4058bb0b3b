import type { FeatureCollection } from "geojson";
import type {
  LayerSpecification,
  SkySpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { FLAVORS } from "../../core/cartography/flavors.ts";
import { BASE_SOURCE } from "../basemap/basemap.ts";
import { SCENE_SOURCES } from "../scene/scene.ts";
import { baseLabelLayers } from "./base-label-layers.ts";
import { baseLayers } from "./base-layers.ts";
import { claimLayers } from "./claim-layers.ts";
import { nameLayers } from "./name-layers.ts";
import {
  arrowsLayer,
  contextPointsLayer,
  pointHaloLayer,
  pointsLayer,
  routeGuardLayer,
} from "./point-layers.ts";
import type { StyleInput } from "./style-input.ts";
import { TOOLS_SOURCE, toolLayers } from "./tool-layers.ts";

/**
 * The whole map as a MapLibre style. Two styles of one scene on one ground have the same sources and layers
 * and differ in properties only, so that one can be turned into the other while the map is on show. Whatever
 * the ground, it is under the claims, and its names give way to theirs.
 */
export function style(input: StyleInput): StyleSpecification {
  const ground = groundOf(input);
  return {
    version: 8,
    projection: { type: input.projection },
    sky: BARE_SKY,
    sources: sources(input),
    ...ground.sprite,
    layers: [
      ...ground.below,
      ...claimLayers(input),
      ...ground.names,
      pointHaloLayer(input),
      contextPointsLayer(input),
      ...nameLayers(input),
      pointsLayer(input),
      arrowsLayer(input),
      routeGuardLayer(input),
      ...toolLayers(FLAVORS[input.flavor]),
    ],
  };
}

type Ground = {
  readonly below: readonly LayerSpecification[];
  readonly names: readonly LayerSpecification[];
  readonly sprite: Pick<StyleSpecification, "sprite">;
};

function groundOf(input: StyleInput): Ground {
  const flavor = FLAVORS[input.flavor];
  const { foreign, basemap } = input;
  if (foreign === null) {
    return {
      below: baseLayers(flavor, basemap.tiles !== null),
      names: baseLabelLayers(input),
      sprite: {},
    };
  }
  const layers = foreign.layers(input);
  const sprites = foreign.sprites(input);
  return {
    below: [...baseLayers(flavor, false), ...layers.filter(({ type }) => type !== "symbol")],
    names: layers.filter(({ type }) => type === "symbol"),
    sprite: sprites.length > 0 ? { sprite: [...sprites] } : {},
  };
}

function sources({ scene, basemap, foreign }: StyleInput): Record<string, SourceSpecification> {
  const own = basemap.tiles ? { [BASE_SOURCE]: tileSource(basemap.tiles) } : {};
  const base = Object.entries<SourceSpecification>(foreign?.sources ?? own);
  const claims = SCENE_SOURCES.map((name): [string, SourceSpecification] => [
    name,
    { type: "geojson", data: scene[name], promoteId: "key", tolerance: FINE },
  ]);
  const tools: SourceSpecification = { type: "geojson", data: NOTHING, tolerance: FINE };
  return { ...Object.fromEntries([...base, ...claims]), [TOOLS_SOURCE]: tools };
}

/** No atmosphere: it would be drawn over the whole view in each frame, and colours are to be those of the legend at every zoom. */
const BARE_SKY: SkySpecification = { "atmosphere-blend": 0 };

/** What is measured comes while the map is on show. */
const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

function tileSource({
  template,
  minZoom,
  maxZoom,
}: NonNullable<StyleInput["basemap"]["tiles"]>): SourceSpecification {
  return { type: "vector", tiles: [template], minzoom: minZoom, maxzoom: maxZoom };
}

/**
 * Pixels a line may be off by. A globe seen from above the north shows its tiles larger than their
 * zoom says, so that MapLibre's default of 0.375 would show corners.
 */
const FINE = 0.15;
