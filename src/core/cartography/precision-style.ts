import type { Precision } from "../dossier/vocabulary.ts";

/**
 * How a place is drawn, by how exactly its source locates it.
 * - `pin`: a point that is meant to the metre
 * - `ring`: a ringed dot, somewhere in this town
 * - `disc`: a soft disc of the stated radius
 * - `area`: an outlined, lightly filled area
 * - `hatched`: a dashed edge and hatching, somewhere in here
 * - `faint`: barely a fill, a name
 * - `none`: not on the map
 */
export type PrecisionSymbol = "pin" | "ring" | "disc" | "area" | "hatched" | "faint" | "none";

export type PrecisionStyle = {
  readonly symbol: PrecisionSymbol;
  /** 0 to 1. */
  readonly fillOpacity: number;
  /** Pixels. */
  readonly lineWidth: number;
  /** Dash and gap in line widths; null for a solid edge. */
  readonly dash: readonly [number, number] | null;
  /** Least distance between hatching lines in pixels; null without hatching. */
  readonly hatchSpacing: number | null;
  /** Ems between the symbol and its name; 0 puts the name inside, where there is room. */
  readonly labelOffset: number;
};

/** The one table the live map, the static map and the legend draw from. */
export const PRECISION_STYLES: Readonly<Record<Precision, PrecisionStyle>> = {
  exact: style("pin", { lineWidth: 2, labelOffset: 1.5 }),
  settlement: style("ring", { lineWidth: 2.25, labelOffset: 0.85 }),
  "near-settlement": style("disc", { fillOpacity: 0.22, lineWidth: 1, labelOffset: 0.9 }),
  adm2: style("area", { fillOpacity: 0.18, lineWidth: 1.75, labelOffset: 0.4 }),
  adm1: style("area", { fillOpacity: 0.18, lineWidth: 1.75, labelOffset: 0.4 }),
  "supra-adm1": style("hatched", { lineWidth: 1.5, dash: [3.2, 2], hatchSpacing: 9 }),
  country: style("faint", { fillOpacity: 0.07, lineWidth: 0.9 }),
  water: style("area", { fillOpacity: 0.12, lineWidth: 1.5, dash: [1, 2] }),
  unlocated: style("none", {}),
};

/** How it is shown that an area is occupied: hatching both ways over whatever the area is drawn as. */
export const OCCUPIED_STYLE = {
  /** Least distance between two parallel lines in pixels. */
  hatchSpacing: 10,
  /** Ways the lines slant: 1 as those of a vague area, -1 across them. */
  slants: [1, -1],
} as const;

/** How a movement somebody claims is drawn, whatever its precision. */
export const ROUTE_STYLE = {
  /** Pixels. */
  lineWidth: 1.9,
  /** Dash and gap in line widths. */
  dash: [4, 2.4],
} as const;

function style(symbol: PrecisionSymbol, given: Partial<PrecisionStyle>): PrecisionStyle {
  return {
    symbol,
    fillOpacity: 0,
    lineWidth: 0,
    dash: null,
    hatchSpacing: null,
    labelOffset: 0,
    ...given,
  };
}
