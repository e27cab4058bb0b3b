import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
/** Views as a link names them, with what is then to be seen. */
const VIEWS = {
  "tab=places": ".place-row",
  "tab=statements": ".tab-panel:not([hidden]) .card",
  "tab=source": "#copy-text",
  "place=kursk-oblast": '[data-place-open="kursk-oblast"]',
};

/** Rules that are broken, each with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (rules): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run({
        runOnly: rules,
      }),
    RULES,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each(Object.entries(SCREENS))(
    "on a %s, every view meets WCAG in each language",
    async (_, viewport) => {
      const page = await visit({ colorScheme, viewport });
      await mapReady(page);
      for (const language of ["de", "en"]) {
        for (const [view, shown] of Object.entries(VIEWS)) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `v=1&${view}&lang=${language}`);
          await page.locator(`html[lang="${language}"] ${shown}`).first().waitFor();
          expect({ language, view, violations: await violations(page) }).toEqual({
            language,
            view,
            violations: [],
          });
        }
      }
    },
  );
});
