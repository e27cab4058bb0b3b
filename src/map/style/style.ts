import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import { FLAVORS } from "../../core/cartography/flavors.ts";
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

const BASE_SOURCES = ["land", "lakes", "coast", "boundaries", "admin1", "labels"] as const;

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
      ...baseLayers(flavor, input.basemap.land.features.length > 0),
      ...claimLayers(input),
      ...baseLabelLayers(input),
      pointHaloLayer(input),
      contextPointsLayer(input),
      ...nameLayers(input),
      pointsLayer(input),
      arrowsLayer(input),
      routeGuardLayer(input),
    ],
  };
}

function sources({ scene, basemap }: StyleInput): Record<string, SourceSpecification> {
  const base = BASE_SOURCES.map((name): [string, SourceSpecification] => [
    name,
    { type: "geojson", data: basemap[name], tolerance: FINE },
  ]);
  const claims = SCENE_SOURCES.map((name): [string, SourceSpecification] => [
    name,
    { type: "geojson", data: scene[name], promoteId: "pid", tolerance: FINE },
  ]);
  return Object.fromEntries([...base, ...claims]);
}

/**
 * Pixels a line may be off by. A globe seen from above the north shows its tiles larger than their
 * zoom says, so that MapLibre's default of 0.375 would show corners.
 */
const FINE = 0.15;
