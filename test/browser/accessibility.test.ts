import { describe, expect, test } from "vitest";
import { TABS } from "../../src/state/view.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const SCREENS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
const VIEWS = [...TABS.map((tab) => `tab=${tab}`), "place=kursk-oblast"];

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  describe.each(["de", "en"])("in %s", (language) => {
    test.each(Object.entries(SCREENS))("on a %s, every view meets WCAG", async (_, viewport) => {
      const page = await visit({ colorScheme, viewport, path: `#v=1&lang=${language}` });
      for (const view of VIEWS) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `v=1&${view}&lang=${language}`);
        await page.locator(`html[lang="${language}"]`).waitFor();
        expect({ view, violations: await violations(page) }).toEqual({ view, violations: [] });
      }
    });
  });
});
