import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavor } from "../../core/cartography/flavors.ts";

/** Zoom from which provinces are outlined. */
const ADMIN1_ZOOM = 3.5;

/**
 * Ground of the map: water, land, borders. Muted, and the same for every dossier.
 *
 * @param known whether there is any land to draw; without, the ground is plain and not a sea
 */
export function baseLayers(flavor: Flavor, known: boolean): LayerSpecification[] {
  const ground = known ? flavor.water : flavor.land;
  return [
    { id: "water", type: "background", paint: { "background-color": ground } },
    {
      id: "land",
      type: "fill",
      source: "land",
      paint: { "fill-color": flavor.land, "fill-antialias": false },
    },
    {
      id: "coast",
      type: "line",
      source: "coast",
      layout: { "line-join": "round" },
      paint: { "line-color": flavor.coast, "line-width": 0.75 },
    },
    { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": flavor.water } },
    {
      id: "admin1",
      type: "line",
      source: "admin1",
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
      source: "boundaries",
      filter: ["==", ["get", "class"], "international"],
      layout: { "line-join": "round" },
      paint: { "line-color": flavor.border, "line-width": BORDER_WIDTH },
    },
    {
      id: "borders-disputed",
      type: "line",
      source: "boundaries",
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
