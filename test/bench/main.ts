import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchChromium } from "../browser/launch-chromium.ts";
import { GROWN_HEAD, GROWN_SAMPLES, GROWN_SIZES, grownRows } from "./grown-rows.ts";
import { loadTables } from "./load/load-tables.ts";
import { machine } from "./machine.ts";
import { mapTables } from "./map/map-tables.ts";
import { markdownTable } from "./markdown-table.ts";
import { siteTables } from "./site-tables.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    statements: { type: "string" },
    samples: { type: "string" },
  },
});
const sizes = values.statements?.split(",").map(Number) ?? GROWN_SIZES;
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error(`--statements takes whole numbers, as in 40,1000; not ${values.statements}`);
}
const samples = Number(values.samples ?? GROWN_SAMPLES);

const PARTS: Readonly<Record<string, (browser: Browser) => Promise<string[]>>> = {
  site: siteTables,
  load: loadTables,
  grown: async (browser) => [markdownTable(GROWN_HEAD, await grownRows(browser, sizes, samples))],
  map: mapTables,
};

const parts = Object.keys(PARTS).filter((part) => part === (values.only ?? part));
if (parts.length === 0) throw new Error(`--only takes one of: ${Object.keys(PARTS).join(", ")}.`);

const browser = await launchChromium();
try {
  const tables = [];
  for (const part of parts) tables.push(...((await PARTS[part]?.(browser)) ?? []));
  process.stdout.write(
    [machine(browser.version()), ...tables, "Loads are from this machine, uncached.", ""].join(
      "\n\n",
    ),
  );
} finally {
  await browser.close();
}
