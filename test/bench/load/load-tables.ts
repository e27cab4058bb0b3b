import type { Browser } from "playwright-core";
import { serveSite } from "../../../src/site/serve-site.ts";
import { publishedDossier } from "../../browser/published-dossier.ts";
import { markdownTable } from "../markdown-table.ts";
import { measureLoad } from "../measure-load.ts";
import { quantile } from "../quantile.ts";
import { lighthouseTable } from "./lighthouse-table.ts";
import {
  LINE,
  MILESTONES,
  type Milestone,
  measureSlowLoad,
  type SlowLoad,
} from "./measure-slow-load.ts";

const LOADS = 3;

const WORDS: Readonly<Record<Milestone, string>> = {
  firstPaint: "first contentful paint",
  largestPaint: "largest contentful paint",
  live: "everything on show answers",
  mapReady: "first feature clickable on the live map",
};

/**
 * Round trips that nothing can spare: for the page, then for what it names, be it the style sheet or the scripts and the dossier, and
 * for the map's tiles, which are only known by their directory.
 */
const ROUND_TRIPS: Readonly<Record<Milestone, number>> = {
  firstPaint: 2,
  largestPaint: 2,
  live: 2,
  mapReady: 3,
};

/** How soon page and embed are read, answer and have their map on a slow line, beside what bytes and round trips alone would take. */
export async function loadTables(browser: Browser): Promise<string[]> {
  const site = await serveSite({ port: 0 });
  const page = `${site.url}de/${(await publishedDossier()).slug}/`;
  try {
    return [
      await loadTable(browser, "page", page),
      await loadTable(browser, "embed", `${page}embed/`),
      `${LINE.bitsPerSecond / 1_000_000} Mbit/s, ${LINE.roundTrip} ms round trip, ${LINE.cpu} × slower page thread, phone, median of ${LOADS} loads, gzip. ` +
        `The bound is what the line takes for those bytes and ${MILESTONES.map((milestone) => ROUND_TRIPS[milestone]).join(", ")} round trips; for paints, only of what holds them back.`,
      ...(await lighthouseTable(page)),
    ];
  } finally {
    await site.close();
  }
}

async function loadTable(browser: Browser, what: string, url: string): Promise<string> {
  // The browser's first page also pays for starting what draws pages.
  await measureLoad(browser, url);
  const loads: SlowLoad[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await measureSlowLoad(browser, url));
  const middle = (of: (load: SlowLoad) => number): number => quantile(loads.map(of), 0.5);
  const timed = (milestone: Milestone): (string | number)[] => {
    const time = middle(({ times }) => times[milestone]);
    const bytes = middle((load) => load.bytes[milestone]);
    const bound = (bytes * 8_000) / LINE.bitsPerSecond + ROUND_TRIPS[milestone] * LINE.roundTrip;
    const kilobytes = Math.round(bytes / 1000);
    const words = WORDS[milestone];
    return [words, Math.round(time), kilobytes, Math.round(bound), (time / bound).toFixed(2)];
  };
  return markdownTable(
    [`${what} on a slow line, ms`, "time", "kB until then", "bound", "time / bound"],
    [
      ...MILESTONES.map(timed),
      ["total blocking time", Math.round(middle(({ blocked }) => blocked)), "", "", ""],
      ["cumulative layout shift", middle(({ shift }) => shift).toFixed(4), "", "", ""],
      ["fonts asked for before the first paint", middle(({ fonts }) => fonts.length), "", "", ""],
    ],
  );
}
