import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { FLAVORS } from "../../core/cartography/flavors.ts";
import { TEXT_FONTS } from "../fonts.ts";
import type { NameScalars } from "../scene/scene.ts";
import { hueColor, isTone, unlessDimmed } from "./expressions.ts";
import { shown } from "./filters.ts";
import { clearOfArea, NAME_SIZE } from "./name-size.ts";
import type { StyleInput } from "./style-input.ts";
import { textField } from "./text-field.ts";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;

const quiet = isTone("quiet");
const roomy: ExpressionSpecification = [">=", ["zoom"], ["get", "roomZoom"]];
const tall: ExpressionSpecification = ["get", "tall"];

/** Pixels; half the side up to which an area is no larger than a point's symbol. */
const TINY = 12;
/** At a whole zoom, as all of a layer's filter. */
const tiny: ExpressionSpecification = ["<", ["*", ["get", "reach"], ["^", 2, ["zoom"]]], TINY];

/**
 * Where the name of an area that is drawn tiny may stand, in ems from its middle, best first: beside it, then
 * farther off, since what is near may belong to the names of all else that is drawn tiny there.
 */
const AROUND = [
  ...["left", [1.2, 0], "top", [0, 1.2], "bottom", [0, -1.2], "right", [-1.2, 0]],
  ...["top-left", [0.9, 0.9], "bottom-left", [0.9, -0.9]],
  ...["top-right", [-0.9, 0.9], "bottom-right", [-0.9, -0.9]],
  ...["left", [1.4, 1.5], "left", [1.4, -1.5], "right", [-1.4, 1.5], "right", [-1.4, -1.5]],
  ...["top", [0, 2.4], "bottom", [0, -2.4]],
  ...["left", [3, -1.5], "right", [-3, 1.5]],
  ...["left", [1.4, 2.7], "left", [1.4, -2.7], "right", [-1.4, 2.7], "right", [-1.4, -2.7]],
] as NonNullable<Layout["text-variable-anchor-offset"]>;

const CORNERS = ["bottom-right", "top-left", "bottom-left", "top-right"] as const;

/** Names of areas and routes; what is to be placed first comes last. A route's is shown when it is selected. */
export function nameLayers(input: StyleInput): LayerSpecification[] {
  const area: ExpressionSpecification = ["all", ["!", quiet], ["==", ["get", "kind"], "area"]];
  const outside: ExpressionSpecification = ["all", area, ["!", roomy], ["!", isAt("aside")]];
  const besides: ExpressionSpecification = ["all", outside, ["!", tiny]];
  return [
    names(input, "quiet-names", quiet, {
      "text-font": [...TEXT_FONTS.quiet],
      "text-transform": "uppercase",
      "text-letter-spacing": 0.12,
      "text-size": ["interpolate", ["linear"], ["zoom"], 0, 10.5, 5, 13],
    }),
    names(input, "area-names-around", ["all", outside, tiny], {
      "text-variable-anchor-offset": AROUND,
    }),
    names(input, "area-names-beside", ["all", besides, tall], {
      ...OFF_CENTER,
      "text-variable-anchor": ["left", "right", ...CORNERS, "top", "bottom"],
    }),
    names(input, "area-names-below", ["all", besides, ["!", tall]], {
      ...OFF_CENTER,
      "text-variable-anchor": ["top", "bottom", "left", "right", ...CORNERS],
    }),
    names(input, "area-names-aside", ["all", area, roomy, isAt("aside")], {
      ...OFF_CENTER,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
    }),
    names(input, "area-names-inside", ["all", area, roomy, isAt("own")], {
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.8,
    }),
    names(
      input,
      "route-names",
      ["all", ["==", ["get", "kind"], "line"], ["==", ["get", "pid"], input.selected ?? ""]],
      { "text-variable-anchor": ["bottom", "top", "left", "right"], "text-radial-offset": 0.8 },
    ),
  ];
}

function isAt(spot: NameScalars["spot"]): ExpressionSpecification {
  return ["==", ["get", "spot"], spot];
}

/** Ems between an area and its name. */
const OFF_CENTER: Layout = { "text-radial-offset": clearOfArea(0.7) };

function names(
  { scene, language, flavor, hidden, selected }: StyleInput,
  id: string,
  condition: ExpressionSpecification,
  layout: Layout,
): LayerSpecification {
  const { hues, halo } = FLAVORS[flavor];
  return {
    id,
    type: "symbol",
    source: "names",
    filter: shown(hidden, condition),
    layout: {
      "text-field": textField(scene, language),
      "text-font": nameFont(selected, "claim"),
      "text-size": NAME_SIZE,
      "text-line-height": 1.1,
      "text-max-width": 8,
      "text-padding": 2,
      "text-justify": "auto",
      "symbol-sort-key": sortKey(selected),
      ...layout,
    },
    paint: {
      "text-opacity": unlessDimmed(1),
      "text-color": hueColor(hues),
      "text-halo-color": halo,
      "text-halo-width": 1.6,
    },
  };
}

/** Bold for the selected place. */
export function nameFont(
  selected: string | null,
  font: "claim" | "context",
): ExpressionSpecification {
  return [
    "case",
    ["==", ["get", "pid"], selected ?? ""],
    ["literal", [...TEXT_FONTS.selected]],
    ["literal", [...TEXT_FONTS[font]]],
  ];
}

/** The selected place is named before all others. */
export function sortKey(selected: string | null): ExpressionSpecification {
  return ["case", ["==", ["get", "pid"], selected ?? ""], -1e6, ["get", "rank"]];
}
