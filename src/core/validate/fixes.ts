import type { Finding } from "../dossier/finding.ts";
import { PRECISION_DECIMALS } from "../dossier/precision-decimals.ts";
import type { Precision } from "../dossier/vocabulary.ts";

/** A safe change of a file's text: it loses nothing that the dossier says. */
export type Fix = {
  /** Pointer of the value that is written anew, from where the finding points. */
  readonly target: (finding: Finding) => string;
  /** The value's new JSON text; null when this one cannot be fixed so. */
  readonly rewrite: (json: string, finding: Finding) => string | null;
};

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** What can be put right without asking anybody, by rule. */
export const FIXES: Readonly<Record<string, Fix>> = {
  "wrong-winding": {
    target: ({ path }) => path,
    rewrite: reverseList,
  },
  "excess-decimals": {
    target: ({ path }) => path.replace(/(\/coordinates)\/.*$/, "$1"),
    rewrite: (json, { details }) => {
      const most = PRECISION_DECIMALS[details[0]?.args.precision as Precision];
      return most === undefined ? null : json.replace(NUMBER, (number) => round(number, most));
    },
  },
  "antimeridian-uncut": {
    target: ({ path }) => path,
    // A point may be moved by whole turns; a line or an area would have to be cut.
    rewrite: (json, { path }) =>
      path.endsWith("/coordinates")
        ? json.replace(/-?\d+(?:\.\d+)?/, (lon) => String(wrap(Number(lon), lon)))
        : null,
  },
};

function round(number: string, most: number): string {
  const rounded = Number(Number(number).toFixed(most));
  return rounded === Number(number) ? number : String(rounded);
}

function wrap(lon: number, given: string): number {
  const decimals = given.split(".")[1]?.length ?? 0;
  return Number((lon - 360 * Math.round(lon / 360)).toFixed(decimals));
}

/** A list of positions the other way round, with white space and numbers as they were. */
function reverseList(json: string): string | null {
  const items = [...json.slice(1, -1).matchAll(/\[[^[\]]*\]/g)];
  if (items.length === 0) return null;
  const texts = items.map(([item]) => item).reverse();
  let next = 0;
  return `[${json.slice(1, -1).replaceAll(/\[[^[\]]*\]/g, () => texts[next++] ?? "")}]`;
}
