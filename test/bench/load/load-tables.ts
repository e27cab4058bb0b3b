import type { Browser } from "playwright-core";
import { serveSite } from "../../../src/site/serve-site.ts";
import { publishedDossier } from "../../browser/published-dossier.ts";
import { markdownTable } from "../markdown-table.ts";
import { quantile } from "../quantile.ts";
import { LINE, measureSlowLoad, type SlowLoad } from "./measure-slow-load.ts";

const LOADS = 5;

/**
 * Round trips that nothing can spare: to connect and ask for the page; then its scripts; then the dossier; then the map's chunk,
 * its worker, and of the tiles their directory and themselves.
 */
const ROUND_TRIPS = { firstPaint: 3, live: 5, mapReady: 9 } as const;

/** How soon the page is read, answers and has its map on a slow line, beside what bytes and round trips alone would take. */
export async function loadTables(browser: Browser): Promise<string[]> {
  const site = await serveSite({ port: 0 });
  const url = `${site.url}de/${(await publishedDossier()).slug}/`;
  try {
    const loads: SlowLoad[] = [];
    for (let load = 0; load < LOADS; load++) loads.push(await measureSlowLoad(browser, url));
    const middle = (of: (load: SlowLoad) => number): number => quantile(loads.map(of), 0.5);
    const bound = (until: keyof typeof ROUND_TRIPS): number =>
      (middle(({ bytes }) => bytes[until]) * 8_000) / LINE.bitsPerSecond +
      ROUND_TRIPS[until] * LINE.roundTrip;
    const timed = (what: string, until: keyof typeof ROUND_TRIPS) => {
      const time = middle((load) => load[until]);
      const least = bound(until);
      const bytes = Math.round(middle(({ bytes }) => bytes[until]) / 1000);
      return [what, Math.round(time), bytes, Math.round(least), (time / least).toFixed(2)];
    };
    const fonts = [...new Set(loads.flatMap((load) => load.fonts))];
    return [
      markdownTable(
        ["slow line, ms (median)", "time", "kB until then", "bound", "time / bound"],
        [
          timed("first contentful paint", "firstPaint"),
          ["largest contentful paint", Math.round(middle((load) => load.largestPaint)), "", "", ""],
          timed("everything on show answers", "live"),
          timed("first feature clickable on the live map", "mapReady"),
          ["total blocking time", Math.round(middle(({ blocked }) => blocked)), "", "", ""],
          ["cumulative layout shift", middle(({ shift }) => shift).toFixed(4), "", "", ""],
        ],
      ),
      `${LINE.bitsPerSecond / 1_000_000} Mbit/s, ${LINE.roundTrip} ms round trip, ${LINE.cpu} × slower processor, phone, ${LOADS} loads, gzip. ` +
        `The bound counts bytes and ${Object.values(ROUND_TRIPS).join(", ")} round trips. ` +
        `Fonts asked for before the first paint: ${fonts.length > 0 ? fonts.join(", ") : "none"}.`,
    ];
  } finally {
    await site.close();
  }
}
