import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FLAVORS } from "../../core/cartography/flavors.ts";
import { PRECISION_STYLES, ROUTE_STYLE } from "../../core/cartography/precision-style.ts";
import { PRECISIONS } from "../../core/dossier/vocabulary.ts";
import { HATCH_LEVELS } from "../scene/hatch-levels.ts";
import { byPrecision, hueColor, isTone, unlessDimmed, whenFlagged } from "./expressions.ts";
import { shown } from "./filters.ts";
import type { StyleInput } from "./style-input.ts";

const DASHED = PRECISIONS.filter((precision) => PRECISION_STYLES[precision].dash !== null);
const isDashed: ExpressionSpecification = ["in", ["get", "precision"], ["literal", [...DASHED]]];

/** Fill and edge of a country that is only spoken of, once it is pointed at or selected. */
const QUIET = { selected: [0.08, 1], lit: [0.04, 0.3] } as const;
/** Added to a fill's opacity when its place is pointed at or selected. */
const LIT_FILL = 0.07;
/** Pixels added to a line when its place is pointed at or selected. */
const [LIT_WIDTH, SELECTED_WIDTH] = [0.75, 1.5];
/** Pixels around an edge or a route that glow when it is selected; fewer where the edge itself is vague. */
const [GLOW_WIDTH, VAGUE_GLOW_WIDTH] = [8, 5];

/** Areas, their edges and hatching, and routes; names and points come above them. */
export function claimLayers(input: StyleInput): LayerSpecification[] {
  return [...areaLayers(input), ...hatchLayers(input), ...edgeLayers(input), ...routeLayers(input)];
}

function areaLayers({ flavor, hidden }: StyleInput): LayerSpecification[] {
  const opacity = byPrecision((style) => style.fillOpacity);
  return [
    {
      id: "areas",
      type: "fill",
      source: "areas",
      filter: shown(hidden),
      paint: {
        "fill-color": hueColor(FLAVORS[flavor].hues),
        "fill-antialias": false,
        "fill-opacity": unlessDimmed([
          "case",
          isTone("quiet"),
          whenFlagged({ selected: QUIET.selected[0], lit: QUIET.lit[0], otherwise: 0 }),
          whenFlagged<ExpressionSpecification>({
            selected: ["+", opacity, LIT_FILL],
            lit: ["+", opacity, LIT_FILL],
            otherwise: opacity,
          }),
        ]),
      },
    },
  ];
}

function hatchLayers({ flavor, hidden, projection }: StyleInput): LayerSpecification[] {
  const levels = Array.from(
    { length: HATCH_LEVELS.finest - HATCH_LEVELS.coarsest + 1 },
    (_, index) => HATCH_LEVELS.coarsest + index,
  );
  return levels.map((level) => ({
    id: `hatching-${level - HATCH_LEVELS.coarsest}`,
    type: "line",
    source: "hatching",
    ...(level - SWITCH.start > 0 ? { minzoom: level - SWITCH.start } : {}),
    filter: shown(hidden, ["==", ["get", "level"], level], ["==", ["get", "plane"], projection]),
    paint: {
      "line-color": hueColor(FLAVORS[flavor].hues),
      "line-width": whenFlagged({ selected: 1.4, lit: 1.2, otherwise: 0.9 }),
      "line-opacity": [
        "interpolate",
        ["linear"],
        ["zoom"],
        level - SWITCH.start,
        level === HATCH_LEVELS.coarsest ? unlessDimmed(HATCH_OPACITY) : 0,
        level - SWITCH.end,
        unlessDimmed(HATCH_OPACITY),
      ],
    },
  }));
}

const HATCH_OPACITY = 0.55;
/** Zooms before its own at which a level of hatching begins to show, and is shown in full. */
const SWITCH = { start: 0.6, end: 0.45 } as const;

function edgeLayers({ flavor, hidden }: StyleInput): LayerSpecification[] {
  const color = hueColor(FLAVORS[flavor].hues);
  const width = byPrecision((style) => style.lineWidth);
  const grown = byPrecision(({ dash }) => (dash === null ? SELECTED_WIDTH : LIT_WIDTH));
  const paint = {
    "line-color": color,
    "line-width": whenFlagged<ExpressionSpecification>({
      selected: ["+", width, grown],
      lit: ["+", width, LIT_WIDTH],
      otherwise: width,
    }),
    "line-opacity": unlessDimmed([
      "case",
      isTone("quiet"),
      whenFlagged({ selected: QUIET.selected[1], lit: QUIET.lit[1], otherwise: 0 }),
      ["==", ["get", "precision"], "near-settlement"],
      whenFlagged({ selected: 1, lit: 0.8, otherwise: 0.35 }),
      1,
    ]),
  };
  return [
    glow(
      "edges",
      hidden,
      color,
      byPrecision(({ dash }) => (dash === null ? GLOW_WIDTH : VAGUE_GLOW_WIDTH)),
    ),
    {
      id: "edges",
      type: "line",
      source: "edges",
      filter: shown(hidden, ["!", isDashed]),
      layout: { "line-join": "round", "line-cap": "round" },
      paint,
    },
    {
      id: "edges-dashed",
      type: "line",
      source: "edges",
      filter: shown(hidden, isDashed),
      layout: { "line-join": "round" },
      paint: {
        ...paint,
        "line-dasharray": byPrecision((style) => style.dash ?? [1, 0]),
      },
    },
  ];
}

function routeLayers({ flavor, hidden }: StyleInput): LayerSpecification[] {
  const color = hueColor(FLAVORS[flavor].hues);
  const { lineWidth, dash } = ROUTE_STYLE;
  return [
    glow("routes", hidden, color, GLOW_WIDTH),
    {
      id: "routes",
      type: "line",
      source: "routes",
      filter: shown(hidden),
      layout: { "line-join": "round" },
      paint: {
        "line-color": color,
        "line-width": whenFlagged({
          selected: lineWidth + SELECTED_WIDTH,
          lit: lineWidth + LIT_WIDTH,
          otherwise: lineWidth,
        }),
        "line-opacity": unlessDimmed(1),
        "line-dasharray": [...dash],
      },
    },
  ];
}

/** A broad soft line under an edge or route: shows what is selected without colour. */
function glow(
  source: "edges" | "routes",
  hidden: ReadonlySet<string>,
  color: ExpressionSpecification,
  width: number | ExpressionSpecification,
): LayerSpecification {
  return {
    id: `${source}-glow`,
    type: "line",
    source,
    filter: shown(hidden),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": color,
      "line-width": width,
      "line-blur": 2,
      "line-opacity": [
        "case",
        isTone("quiet"),
        0,
        whenFlagged({ selected: 0.3, lit: 0.16, otherwise: 0 }),
      ],
    },
  };
}
