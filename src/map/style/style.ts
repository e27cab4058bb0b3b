import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
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
 * The whole map as a MapLibre style. Two styles of one scene have the same sources and layers and
 * differ in properties only, so that one can be turned into the other while the map is on show.
 */
export function style(input: StyleInput): StyleSpecification {
  const flavor = FLAVORS[input.flavor];
  return {
    version: 8,
    projection: { type: input.projection },
    sources: sources(input),
    layers: [
      ...baseLayers(flavor, input.basemap.tiles !== null),
      ...claimLayers(input),
      ...baseLabelLayers(input),
      pointHaloLayer(input),
      contextPointsLayer(input),
      ...nameLayers(input),
      pointsLayer(input),
      arrowsLayer(input),
      routeGuardLayer(input),
      ...toolLayers(flavor),
    ],
  };
}

function sources({ scene, basemap }: StyleInput): Record<string, SourceSpecification> {
  const base: [string, SourceSpecification][] = basemap.tiles
    ? [[BASE_SOURCE, tileSource(basemap.tiles)]]
    : [];
  const claims = SCENE_SOURCES.map((name): [string, SourceSpecification] => [
    name,
    { type: "geojson", data: scene[name], promoteId: "pid", tolerance: FINE },
  ]);
  const tools: SourceSpecification = { type: "geojson", data: NOTHING, tolerance: FINE };
  return { ...Object.fromEntries([...base, ...claims]), [TOOLS_SOURCE]: tools };
}

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
