import type { Browser } from "playwright-core";
import { serveSite } from "../../src/site/serve-site.ts";
import { publishedDossier } from "../browser/published-dossier.ts";
import { markdownTable } from "./markdown-table.ts";
import { measureClicks, type Target } from "./measure-clicks.ts";
import { measureLoad } from "./measure-load.ts";
import { quantile } from "./quantile.ts";
import { PARTS, siteParts } from "./site-parts.ts";

const LOADS = 7;
const CLICKS = 40;
const VIEW = { lon: 85, lat: 55, zoom: 1.9 };
const TARGETS: readonly Target[] = [
  { place: "kazan-city", at: [49.11, 55.79] },
  { place: "eastern-training-grounds", at: [150, 67] },
  { place: "seoul", at: [126.98, 37.57] },
];

/** Tables of the built site's size and of how soon it is read and answers. */
export async function siteTables(browser: Browser): Promise<string[]> {
  const site = await serveSite({ port: 0 });
  const url = `${site.url}de/${(await publishedDossier()).slug}/`;
  try {
    const loads = [];
    for (let load = 0; load < LOADS; load++) loads.push(await measureLoad(browser, url));
    const clicks = await measureClicks(browser, url, VIEW, TARGETS, CLICKS);

    const sizes = siteParts();
    const bytes = new Intl.NumberFormat("en");
    const sizeRows = PARTS.map((part) => [
      part,
      bytes.format(sizes[part].raw),
      bytes.format(sizes[part].gzip),
    ]);
    const timeRow = (what: string, times: readonly number[]) => [
      what,
      times.length,
      Math.round(quantile(times, 0.5)),
      Math.round(quantile(times, 0.95)),
    ];
    const timeRows = [
      timeRow(
        "first contentful paint",
        loads.map(({ firstPaint }) => firstPaint),
      ),
      timeRow(
        "map drawn",
        loads.map(({ mapReady }) => mapReady),
      ),
      timeRow("click on the map → panel painted", clicks),
    ];
    return [
      markdownTable(["built site, bytes", "raw", "gzip"], sizeRows),
      markdownTable(["time, ms", "samples", "median", "p95"], timeRows),
      "All fonts and layers are counted; a page fetches what it uses.",
    ];
  } finally {
    await site.close();
  }
}
