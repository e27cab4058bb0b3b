import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavor } from "../../core/cartography/flavors.ts";

/** Source of what the reader measures or asks the coordinates of; filled while the map is on show. */
export const TOOLS_SOURCE = "tools";

const isLine: ExpressionSpecification = ["==", ["geometry-type"], "LineString"];
const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];

/** What is measured or drawn: solid, above everything, and in no layer's hue, so that nobody takes it for a claim. */
export function toolLayers({ emphasis, halo }: Flavor): LayerSpecification[] {
  const round = { "line-cap": "round", "line-join": "round" } as const;
  return [
    {
      id: "tool-area",
      type: "fill",
      source: TOOLS_SOURCE,
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": emphasis, "fill-opacity": 0.06, "fill-antialias": false },
    },
    {
      id: "tool-line-halo",
      type: "line",
      source: TOOLS_SOURCE,
      filter: isLine,
      layout: round,
      paint: { "line-color": halo, "line-width": 5, "line-opacity": 0.85 },
    },
    {
      id: "tool-line",
      type: "line",
      source: TOOLS_SOURCE,
      filter: isLine,
      layout: round,
      paint: { "line-color": emphasis, "line-width": 2 },
    },
    {
      id: "tool-points",
      type: "circle",
      source: TOOLS_SOURCE,
      filter: isPoint,
      paint: {
        "circle-radius": 4.5,
        "circle-color": halo,
        "circle-stroke-color": emphasis,
        "circle-stroke-width": 2.25,
      },
    },
  ];
}
