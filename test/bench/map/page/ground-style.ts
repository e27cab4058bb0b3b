import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { BASE_SOURCE, type Basemap, NO_BASEMAP } from "../../../../src/map/basemap/basemap.ts";
import type { Scene } from "../../../../src/map/scene/scene.ts";
import { style } from "../../../../src/map/style/style.ts";
import { type Ground, LAND_FILE } from "../grounds.ts";

const LAND = ["water", "coast", "land"];
const NOTHING: FeatureCollection<never, never> = { type: "FeatureCollection", features: [] };
const NO_CLAIMS: Scene = {
  areas: NOTHING,
  edges: NOTHING,
  hatching: NOTHING,
  routes: NOTHING,
  arrows: NOTHING,
  points: NOTHING,
  names: NOTHING,
  texts: new Map(),
  anchors: new Map(),
  extents: new Map(),
};

/** The page's own style of the globe without claims; of it only what a ground draws. */
export function groundStyle(ground: Ground, basemap: Basemap | null): StyleSpecification {
  const whole = style({
    scene: NO_CLAIMS,
    basemap: basemap ?? { ...NO_BASEMAP, tiles: { template: "", minZoom: 0, maxZoom: 0 } },
    foreign: null,
    flavor: "light",
    language: "de",
    projection: "globe",
    hidden: new Set(),
    selected: null,
  });
  const layers = whole.layers.filter((layer) =>
    ground === "basemap"
      ? !("source" in layer) || layer.source === BASE_SOURCE
      : LAND.includes(layer.id),
  );
  const tiles = whole.sources[BASE_SOURCE];
  const source: SourceSpecification | undefined =
    ground === "land as GeoJSON"
      ? { type: "geojson", data: new URL(LAND_FILE, location.href).href }
      : tiles;
  if (!source) throw new Error("The basemap could not be opened.");
  return {
    ...whole,
    sources: { [BASE_SOURCE]: source },
    layers: source.type === "geojson" ? layers.map(ofOneFile) : layers,
  };
}

/** GeoJSON has no layers of its own. */
function ofOneFile(layer: LayerSpecification): LayerSpecification {
  if (!("source-layer" in layer)) return layer;
  const { "source-layer": _, ...others } = layer;
  return others as LayerSpecification;
}
