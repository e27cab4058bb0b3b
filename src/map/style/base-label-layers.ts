import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FLAVORS } from "../../core/cartography/flavors.ts";
import { LABEL_ZOOMS, type LabelKind } from "../../core/cartography/label-zooms.ts";
import { BASE_SOURCE } from "../basemap/basemap.ts";
import { TEXT_FONTS } from "../fonts.ts";
import { iconName } from "../icons/icon-name.ts";
import { RIVER_MAX_ZOOM } from "./river-zoom.ts";
import type { StyleInput } from "./style-input.ts";
import { LOCAL_ZOOM } from "./text-field.ts";
import { withoutTwin } from "./without-twin.ts";

/** Names of the base; what is to be placed first comes last. They give way to every name of a claim. */
export function baseLabelLayers({
  flavor: flavorName,
  language,
  hidden,
  scene,
  basemap,
}: StyleInput): LayerSpecification[] {
  if (basemap.tiles === null) return [];
  const flavor = FLAVORS[flavorName];
  const alone = withoutTwin(scene, hidden);
  const base = (kind: LabelKind) =>
    ({
      type: "symbol",
      source: BASE_SOURCE,
      "source-layer": "labels",
      filter: ["all", ["==", ["get", "kind"], kind], rankFits(kind), alone],
    }) satisfies Partial<LayerSpecification>;
  const name: ExpressionSpecification = [
    "to-string",
    ["get", language === "de" ? "name_de" : "name_en"],
  ];
  const halo = { "text-halo-color": flavor.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "river-names",
      ...base("river"),
      maxzoom: RIVER_MAX_ZOOM,
      layout: {
        ...ALONG,
        "text-field": name,
        "text-font": [...TEXT_FONTS.sea],
        "text-size": 11.5,
        // Beside the river rather than on it.
        "text-offset": [0, -0.75],
        "text-padding": 8,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": flavor.label.sea, ...halo },
    },
    {
      id: "range-names",
      ...base("range"),
      layout: {
        ...ALONG,
        "text-field": name,
        "text-font": [...TEXT_FONTS.sea],
        "text-size": 12,
        "text-letter-spacing": 0.12,
        "text-padding": 8,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": flavor.label.country, ...halo },
    },
    {
      id: "city-names",
      ...base("city"),
      layout: {
        "icon-image": iconName({ shape: "dot", hue: "grey", flavor: flavorName }),
        "icon-padding": 1,
        "text-field": withLocalName(name, basemap.illegible),
        "text-font": [...TEXT_FONTS.city],
        "text-size": ["interpolate", ["linear"], ["zoom"], 1, 11, 6, 13],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.45,
        "text-justify": "auto",
        "text-padding": 4,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": flavor.label.city, ...halo },
    },
    {
      id: "sea-names",
      ...base("sea"),
      layout: {
        ...ALONG,
        "text-field": name,
        "text-font": [...TEXT_FONTS.sea],
        "text-size": ["interpolate", ["linear"], ["zoom"], 0, 10.5, 2, 11.25, 6, 15],
        "text-letter-spacing": 0.04,
        "symbol-sort-key": ["get", "rank"],
        "text-padding": 6,
      },
      // Of the water's colour: unseen on it, and it keeps the name off the areas and lines of claims.
      paint: {
        "text-color": flavor.label.sea,
        "text-halo-color": flavor.water,
        "text-halo-width": 1.2,
      },
    },
    {
      id: "country-names",
      ...base("country"),
      layout: {
        "text-field": name,
        "text-font": [...TEXT_FONTS.country],
        "text-size": ["interpolate", ["linear"], ["zoom"], 0, 10, 5, 13],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.14,
        "text-max-width": 8,
        "text-padding": 6,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": flavor.label.country, ...halo },
    },
  ];
}

/** Once, around the middle of the line that is in the tiles for the name. */
const ALONG = {
  "symbol-placement": "line-center",
  "text-max-angle": 40,
  // Else letters lie on the globe and shrink towards its rim.
  "text-pitch-alignment": "viewport",
} as const;

/** A city's name on the spot, under its name, where it is another and can be drawn. */
function withLocalName(
  name: ExpressionSpecification,
  illegible: readonly string[],
): ExpressionSpecification {
  const local: ExpressionSpecification = ["to-string", ["get", "name_local"]];
  const known: ExpressionSpecification = [
    "all",
    ["has", "name_local"],
    ["!=", local, name],
    ["!", ["in", local, ["literal", [...illegible]]]],
  ];
  const below: ExpressionSpecification = ["case", known, ["concat", "\n", local], ""];
  const both: ExpressionSpecification = ["format", name, {}, below, { "font-scale": 0.85 }];
  return ["step", ["zoom"], ["format", name, {}], LOCAL_ZOOM, both];
}

const LOWEST_RANK = 99;

/** Whether a name's rank is high enough for the zoom. */
function rankFits(kind: LabelKind): ExpressionSpecification {
  const [first = 0, ...further] = LABEL_ZOOMS[kind];
  const steps = [...(first > 0 ? [first, 1] : []), ...further.flatMap((zoom, i) => [zoom, i + 2])];
  const ranks = steps.with(-1, LOWEST_RANK);
  return ["<=", ["get", "rank"], ["step", ["zoom"], first > 0 ? 0 : 1, ...ranks]];
}
