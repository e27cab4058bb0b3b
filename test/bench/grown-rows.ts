import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveSite } from "../../src/site/serve-site.ts";
import { buildExample, EXAMPLE_BASE, EXAMPLE_SITE } from "../browser/build-example.ts";
import { exampleDossier } from "../core/example-dossier.ts";
import { measureGrown } from "./measure-grown.ts";
import { quantile } from "./quantile.ts";

const SIZES = [40, 1_000, 10_000];
const SAMPLES = 24;

/** Rows of a table: what is done, to how many statements, samples, median and 95th percentile in milliseconds. */
export async function grownRows(browser: Browser): Promise<(string | number)[][]> {
  buildExample();
  const site = await serveSite({ folder: EXAMPLE_SITE, base: EXAMPLE_BASE, port: 0 });
  const rows: (string | number)[][] = [];
  try {
    const url = `${site.url}${join("de", exampleDossier().id)}/`;
    for (const size of SIZES) {
      const times = await measureGrown(browser, url, size, SAMPLES);
      const row = (what: string, samples: readonly number[]) =>
        rows.push([
          what,
          size,
          samples.length,
          Math.round(quantile(samples, 0.5)),
          Math.round(quantile(samples, 0.95)),
        ]);
      row("click on the map → panel painted", times.mapClick);
      row("click in the list → panel painted", times.listClick);
      row("key of a search → results painted", times.key);
      row("filter ticked → list painted", times.filterPanel);
      row("filter ticked → map drawn", times.filterMap);
    }
  } finally {
    await site.close();
  }
  return rows;
}
