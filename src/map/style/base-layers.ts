import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavor } from "../../core/cartography/flavors.ts";
import { BASE_SOURCE } from "../basemap/basemap.ts";
import { RIVER_MAX_ZOOM } from "./river-zoom.ts";

/** Zoom from which provinces are outlined. */
const ADMIN1_ZOOM = 3.5;

/**
 * Ground of the map: water, land, borders. Muted, and the same for every dossier.
 *
 * @param known whether there is any land to draw; without, the ground is plain and not a sea
 */
export function baseLayers(flavor: Flavor, known: boolean): LayerSpecification[] {
  return known ? [ground(flavor.water), ...worldLayers(flavor)] : [ground(flavor.land)];
}

function ground(color: string): LayerSpecification {
  return { id: "water", type: "background", paint: { "background-color": color } };
}

function worldLayers(flavor: Flavor): LayerSpecification[] {
  const source = BASE_SOURCE;
  return [
    {
      // Under the land, so that of each country's outline only the side to the sea is seen.
      id: "coast",
      type: "line",
      source,
      "source-layer": "countries",
      layout: { "line-join": "round" },
      paint: { "line-color": flavor.coast, "line-width": 2 },
    },
    {
      id: "land",
      type: "fill",
      source,
      "source-layer": "countries",
      paint: { "fill-color": flavor.land },
    },
    {
      id: "lakes",
      type: "fill",
      source,
      "source-layer": "lakes",
      paint: { "fill-color": flavor.water },
    },
    {
      id: "rivers",
      type: "line",
      source,
      "source-layer": "rivers",
      minzoom: 3,
      maxzoom: RIVER_MAX_ZOOM,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": flavor.water, "line-width": 1 },
    },
    {
      id: "admin1",
      type: "line",
      source,
      "source-layer": "admin1",
      minzoom: ADMIN1_ZOOM,
      layout: { "line-join": "round" },
      paint: {
        "line-color": flavor.admin1,
        "line-width": 0.75,
        "line-opacity": fadeIn(ADMIN1_ZOOM, ADMIN1_ZOOM + 1),
      },
    },
    {
      id: "borders",
      type: "line",
      source,
      "source-layer": "boundaries",
      filter: ["==", ["get", "class"], "international"],
      layout: { "line-join": "round" },
      paint: { "line-color": flavor.border, "line-width": BORDER_WIDTH },
    },
    {
      id: "borders-disputed",
      type: "line",
      source,
      "source-layer": "boundaries",
      filter: ["==", ["get", "class"], "disputed"],
      paint: {
        "line-color": flavor.border,
        "line-width": BORDER_WIDTH,
        "line-dasharray": [3, 2.5],
      },
    },
  ];
}

const BORDER_WIDTH: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 0, 0.6, 6, 1.3];

function fadeIn(from: number, to: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], from, 0, to, 1];
}
