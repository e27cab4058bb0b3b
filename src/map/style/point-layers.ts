import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FLAVORS, type FlavorName } from "../../core/cartography/flavors.ts";
import { PRECISION_STYLES } from "../../core/cartography/precision-style.ts";
import { HUES, PRECISIONS } from "../../core/dossier/vocabulary.ts";
import { type IconShape, iconName } from "../icons/icon-name.ts";
import { CONTEXT_ZOOM } from "./context-zoom.ts";
import { byPrecision, hueColor, isTone, unlessDimmed, whenFlagged } from "./expressions.ts";
import { shown } from "./filters.ts";
import { nameFont, sortKey } from "./name-layers.ts";
import { NAME_SIZE } from "./name-size.ts";
import type { StyleInput } from "./style-input.ts";
import { textField } from "./text-field.ts";

const context = isTone("context");

/** Ring that shows what is pointed at or selected; under all names. */
export function pointHaloLayer({ flavor, hidden }: StyleInput): LayerSpecification {
  const { hues, emphasis } = FLAVORS[flavor];
  return {
    id: "points-halo",
    type: "circle",
    source: "points",
    filter: shown(hidden),
    paint: {
      "circle-radius": ["case", context, 8, 13],
      "circle-color": hueColor(hues),
      "circle-opacity": whenFlagged({ selected: 0.25, lit: 0.18, otherwise: 0 }),
      "circle-stroke-color": emphasis,
      "circle-stroke-width": whenFlagged({ selected: 1.75, lit: 0, otherwise: 0 }),
    },
  };
}

/** Places of the context: smaller and hollow, and named only where there is room. */
export function contextPointsLayer(input: StyleInput): LayerSpecification {
  const layer = points(input, "context-points", context);
  return {
    ...layer,
    layout: {
      ...layer.layout,
      "icon-image": icons(input.flavor, () => "hollow"),
      "icon-size": ["interpolate", ["linear"], ["zoom"], 0.5, 0.45, 2.5, 0.75, 4, 1],
      "icon-ignore-placement": true,
      "text-field": textField(input.scene, input.language, CONTEXT_ZOOM),
      "text-font": nameFont(input.selected, "context"),
      "text-size": 12,
      "text-radial-offset": 0.6,
    },
  } as LayerSpecification;
}

export function pointsLayer(input: StyleInput): LayerSpecification {
  return points(input, "points", ["!", context]);
}

/** Heads of routes; names keep clear of them. */
export function arrowsLayer({ flavor, hidden }: StyleInput): LayerSpecification {
  return {
    id: "arrows",
    type: "symbol",
    source: "arrows",
    filter: shown(hidden, [">=", ["zoom"], ["get", "level"]]),
    layout: {
      "icon-size": ["interpolate", ["linear"], ["zoom"], 0.5, 0.75, 2.5, 1],
      "icon-image": icons(flavor, () => "arrow"),
      "icon-rotate": ["get", "bearing"],
      "icon-rotation-alignment": "map",
      "icon-pitch-alignment": "viewport",
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
    paint: { "icon-opacity": unlessDimmed(1) },
  };
}

/** Unseen pieces along routes that names keep clear of, as they would of a drawn symbol. */
export function routeGuardLayer({ flavor, hidden }: StyleInput): LayerSpecification {
  return {
    id: "routes-guard",
    type: "symbol",
    source: "routes",
    filter: shown(hidden),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 10,
      "icon-image": iconName({ shape: "guard", hue: "ink", flavor }),
      "icon-allow-overlap": true,
      "icon-padding": 0,
    },
  };
}

function points(
  { scene, language, flavor, hidden, selected }: StyleInput,
  id: string,
  condition: ExpressionSpecification,
) {
  const { hues, halo } = FLAVORS[flavor];
  return {
    id,
    type: "symbol",
    source: "points",
    filter: shown(hidden, condition),
    layout: {
      "icon-image": icons(flavor, shapeOf),
      "icon-anchor": ["case", ["==", ["get", "precision"], "exact"], "bottom", "center"],
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "text-field": textField(scene, language),
      "text-font": nameFont(selected, "claim"),
      "text-size": NAME_SIZE,
      "text-variable-anchor": [
        "left",
        "bottom",
        "right",
        "top",
        "bottom-left",
        "top-left",
        "top-right",
      ],
      "text-radial-offset": byPrecision((style) => style.labelOffset),
      "text-line-height": 1.1,
      "text-max-width": 8,
      "text-padding": 2,
      "text-justify": "auto",
      "text-optional": true,
      "symbol-sort-key": sortKey(selected),
    },
    paint: {
      "icon-opacity": unlessDimmed(1),
      "text-opacity": unlessDimmed(1),
      "text-color": hueColor(hues),
      "text-halo-color": halo,
      "text-halo-width": 1.6,
    },
  } satisfies LayerSpecification;
}

/** A point whose source only speaks of a region gets no dot: that would be more than is known. */
function shapeOf(precision: (typeof PRECISIONS)[number]): IconShape {
  const { symbol } = PRECISION_STYLES[precision];
  return symbol === "pin" || symbol === "ring" ? symbol : "soft";
}

function icons(
  flavor: FlavorName,
  shape: (precision: (typeof PRECISIONS)[number]) => IconShape,
): ExpressionSpecification {
  const byHue = (hue: (typeof HUES)[number]): unknown[] => [
    "match",
    ["get", "precision"],
    ...PRECISIONS.flatMap((precision) => [
      precision,
      iconName({ shape: shape(precision), hue, flavor }),
    ]),
    iconName({ shape: shape("unlocated"), hue, flavor }),
  ];
  return [
    "match",
    ["get", "hue"],
    ...HUES.flatMap((hue) => [hue, byHue(hue)]),
    byHue("ink"),
  ] as unknown as ExpressionSpecification;
}
