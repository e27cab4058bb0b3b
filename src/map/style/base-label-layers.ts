import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FLAVORS } from "../../core/cartography/flavors.ts";
import { TEXT_FONTS } from "../fonts.ts";
import { iconName } from "../icons/icon-name.ts";
import { CONTEXT_ZOOM } from "./context-zoom.ts";
import type { StyleInput } from "./style-input.ts";

/** Names of the base. They give way to every name of a claim. */
export function baseLabelLayers({
  flavor: flavorName,
  language,
  hidden,
}: StyleInput): LayerSpecification[] {
  const flavor = FLAVORS[flavorName];
  const alone = withoutTwin(hidden);
  const name: ExpressionSpecification = [
    "coalesce",
    ["get", language === "de" ? "name_de" : "name_en"],
    ["get", "name_en"],
  ];
  const halo = { "text-halo-color": flavor.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "sea-names",
      type: "symbol",
      source: "labels",
      filter: ["all", ["==", ["get", "kind"], "sea"], alone, rankFits(SEA_ZOOMS)],
      layout: {
        "text-field": name,
        "text-font": [...TEXT_FONTS.sea],
        "text-size": ["interpolate", ["linear"], ["zoom"], 0, 11.5, 5, 15],
        "text-letter-spacing": 0.08,
        "text-max-width": 7,
        "symbol-sort-key": ["get", "rank"],
        "text-padding": 6,
      },
      paint: { "text-color": flavor.label.sea },
    },
    {
      id: "city-names",
      type: "symbol",
      source: "labels",
      filter: ["all", ["==", ["get", "kind"], "city"], alone, rankFits(CITY_ZOOMS)],
      layout: {
        "icon-image": iconName({ shape: "dot", hue: "grey", flavor: flavorName }),
        "icon-padding": 1,
        "text-field": name,
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
      id: "country-names",
      type: "symbol",
      source: "labels",
      filter: ["all", ["==", ["get", "kind"], "country"], alone, rankFits(COUNTRY_ZOOMS)],
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

type RankByZoom = readonly [rank: number, ...(readonly [zoom: number, rank: number])[]];

/** Highest rank that is named, from zoom 0 on and from further zooms on. */
const SEA_ZOOMS: RankByZoom = [1, [2, 2], [3, 3], [4, 9]];
const COUNTRY_ZOOMS: RankByZoom = [1, [2, 2], [3, 3], [4, 4], [5, 9]];
const CITY_ZOOMS: RankByZoom = [1, [3, 2], [4, 3], [5, 4], [6, 9]];

function rankFits([first, ...steps]: RankByZoom): ExpressionSpecification {
  return ["<=", ["get", "rank"], ["step", ["zoom"], first, ...steps.flat()]];
}

/** No place of the dossier is named instead, or its layer is off, or it is not named yet. */
function withoutTwin(hidden: ReadonlySet<string>): ExpressionSpecification {
  return [
    "any",
    ["!", ["has", "twinLayer"]],
    ["in", ["get", "twinLayer"], ["literal", [...hidden].toSorted()]],
    ["all", ["==", ["get", "twinTone"], "context"], ["<", ["zoom"], CONTEXT_ZOOM]],
  ];
}
