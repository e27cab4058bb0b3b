import { describe, expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
/** Views as a link names them, with what is then to be seen. */
const VIEWS = {
  "tab=places": ".place-row",
  "tab=statements": ".tab-panel:not([hidden]) .card",
  "tab=positions": ".question-table",
  "tab=source": "#copy-text",
  "place=kursk-oblast": '[data-place-open="kursk-oblast"]',
};

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
          await page.locator(`html[lang="${language}"][data-live] ${shown}`).first().waitFor();
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

test.each([
  { what: "at 400 % zoom on a laptop", viewport: { width: 360, height: 225 } },
  { what: "320 pixels wide", viewport: { width: 320, height: 640 } },
])("$what, every view is read in one column, by scrolling down only", async ({ viewport }) => {
  const page = await visit({ viewport, language: "de" });
  await mapReady(page);
  for (const [view, shown] of Object.entries(VIEWS)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `v=1&${view}`);
    const first = page.locator(shown).first();
    await first.waitFor();
    await first.scrollIntoViewIfNeeded();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ view, wide }).toEqual({ view, wide: viewport.width });
    const box = await first.boundingBox();
    expect({ view, cut: box === null || box.x < 0 || box.x + box.width > viewport.width }).toEqual({
      view,
      cut: false,
    });
  }
});
