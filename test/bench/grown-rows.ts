import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveSite } from "../../src/site/serve-site.ts";
import { buildExample, EXAMPLE_BASE, EXAMPLE_SITE } from "../browser/build-example.ts";
import { exampleDossier } from "../core/example-dossier.ts";
import { type GrownTimes, measureGrown } from "./measure-grown.ts";
import { quantile } from "./quantile.ts";
import { SPAN, traceSpans } from "./trace-spans.ts";

/** Statements of the dossiers that are timed unless others are asked for. */
export const GROWN_SIZES: readonly number[] = [40, 1_000, 10_000];
export const GROWN_SAMPLES = 24;
/** Samples that are taken once more with a trace, which itself takes time, to say where the time goes. */
const TRACED = 6;

/** What is timed, and the span of the trace that stands for it. */
const ACTS: readonly (readonly [what: string, keyof GrownTimes, span: string])[] = [
  ["nothing → panel painted", "floorPanel", "floor painted"],
  ["nothing → map drawn", "floorMap", "floor drawn"],
  ["click on the map → panel painted", "mapClick", "map click painted"],
  ["click in the list → panel painted", "listClick", "list click painted"],
  ["key of a search → results painted", "key", "key painted"],
  ["filter ticked → list painted", "filterPanel", "filter painted"],
  ["filter ticked → map drawn", "filterMap", "filter drawn"],
];
const PARTS = ["script", "layout", "paint", "waiting"] as const;

export const GROWN_HEAD: readonly string[] = [
  ...["grown dossier, ms", "statements", "samples", "median", "p95"],
  ...["script", "style and layout", "paint", "waiting"],
];

/**
 * Rows under `GROWN_HEAD`, in milliseconds. The last columns say what the main thread did meanwhile, as medians of
 * samples with a trace; it waits for frames, and for the map's in SwiftShader.
 */
export async function grownRows(
  browser: Browser,
  sizes: readonly number[],
  count: number,
): Promise<(string | number)[][]> {
  buildExample();
  const site = await serveSite({ folder: EXAMPLE_SITE, base: EXAMPLE_BASE, port: 0 });
  const rows: (string | number)[][] = [];
  try {
    const url = `${site.url}${join("de", exampleDossier().id)}/`;
    for (const size of sizes) {
      const times = await measureGrown(browser, url, size, count);
      const spans = await traceSpans(browser, () => measureGrown(browser, url, size, TRACED));
      for (const [what, act, span] of ACTS) {
        const samples = times[act];
        const splits = spans.get(SPAN + span) ?? [];
        const half = (part: (typeof PARTS)[number]): number =>
          Math.round(
            quantile(
              splits.map((split) => split[part]),
              0.5,
            ),
          );
        const [median, p95] = [0.5, 0.95].map((share) => Math.round(quantile(samples, share)));
        rows.push([what, size, samples.length, median ?? 0, p95 ?? 0, ...PARTS.map(half)]);
      }
    }
  } finally {
    await site.close();
  }
  return rows;
}
