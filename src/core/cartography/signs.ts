import type { Precision } from "../dossier/vocabulary.ts";
import { PRECISION_STYLES, type PrecisionSymbol, ROUTE_STYLE } from "./precision-style.ts";

/** Side of the square that a sign is drawn in. */
export const SIGN_GRID = 18;

/** A path of a sign on that grid, in the hue of what it stands for. */
export type SignPart = {
  /** SVG path data. */
  readonly path: string;
  /** Opacity of the inside, 0 to 1. */
  readonly fill: number;
  /** Width of the edge; 0 for none. */
  readonly line: number;
  /** Lengths of dashes and gaps; empty for an unbroken edge. */
  readonly dash: readonly number[];
};

/** How dashes are shortened, so that a sign has room for several. */
const SHORTER = 0.55;

/** The sign of a precision in a legend or a list, from the table that the map is drawn by. */
export function precisionSign(precision: Precision): readonly SignPart[] {
  const { symbol, fillOpacity, lineWidth, dash } = PRECISION_STYLES[precision];
  const drawn = {
    fill: fillOpacity,
    line: lineWidth,
    dash: (dash ?? []).map((length) => length * lineWidth * SHORTER),
  };
  return SHAPES[symbol].map(({ path, ...own }) => ({ path, ...drawn, ...own }));
}

/** A movement somebody claims. */
export const ROUTE_SIGN: readonly SignPart[] = [
  {
    path: "M1 13Q7 3.5 14.5 6",
    fill: 0,
    line: ROUTE_STYLE.lineWidth,
    dash: ROUTE_STYLE.dash.map((length) => length * ROUTE_STYLE.lineWidth * SHORTER),
  },
  { path: "m12.8 2.3 4.2 4.5-6 1.6z", fill: 1, line: 0, dash: [] },
];

/** Places of other sources, whatever their precision: small and hollow, as on the map. */
export const CONTEXT_SIGN: readonly SignPart[] = [
  { path: circle(3.75), fill: 0, line: 1.75, dash: [] },
];

/** An area somebody else holds: hatched both ways. */
export const OCCUPIED_SIGN: readonly SignPart[] = [
  { path: "M2 3.5h14v11H2z", fill: 0, line: 1, dash: [] },
  { path: "m3.5 13.5 8-9M8 13.5l7-8M3.5 4.5l8 9M8 4.5l7 8", fill: 0, line: 0.9, dash: [] },
];

type Shape = Pick<SignPart, "path"> & Partial<SignPart>;

const DOT = { fill: 1, line: 0 } as const;

const SHAPES: Readonly<Record<PrecisionSymbol, readonly Shape[]>> = {
  pin: [
    { path: "M9 16.5C5.2 12 3.5 9.6 3.5 7a5.5 5.5 0 0 1 11 0c0 2.6-1.7 5-5.5 9.5z" },
    { path: circle(1.6, 7), ...DOT },
  ],
  ring: [{ path: circle(6.5) }, { path: circle(2), ...DOT }],
  disc: [{ path: circle(7.5) }],
  area: [{ path: "M3 4.5 8.5 2.5 15.5 5 14.5 14 8 15.5 2.5 12z" }],
  hatched: [{ path: "M2 3.5h14v11H2z" }, { path: "m3.5 13.5 8-9M8 13.5l7-8", line: 1, dash: [] }],
  faint: [{ path: "M2 3.5h14v11H2z" }],
  none: [
    {
      path: "M6 6.6a3 3 0 1 1 4.6 2.6C9.5 9.9 9 10.3 9 11.5M9 13.8v1.4",
      line: 1.8,
    },
  ],
};

/** A circle as a path, in the middle of the grid unless told otherwise. */
function circle(radius: number, y = SIGN_GRID / 2): string {
  const arc = (to: number) => `a${radius} ${radius} 0 1 1 ${to} 0`;
  return `M${SIGN_GRID / 2 - radius} ${y}${arc(2 * radius)}${arc(-2 * radius)}z`;
}
