import { expect, test } from "vitest";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const SHEET = "place,statement,lat,lon,date,remark\nCape Morn,Fog lies there,41,-30,3/4/2031,x\n";

test.each(
  Object.entries(SCREENS).flatMap(([screen, viewport]) =>
    (["de", "en"] as const).map((language) => ({ screen, viewport, language })),
  ),
)(
  "on a $screen in $language, exporting and importing meet WCAG",
  async ({ viewport, language }) => {
    const page = await visit({ site: "example", viewport, language });
    await page.locator('[data-action="export"]').first().click();
    await page.locator('[data-action="save-export"]').waitFor();
    const exporting = await violations(page);
    await page.keyboard.press("Escape");
    await page.locator('[data-action="import"]').click();
    await page.locator("#data-file").waitFor();
    const choosing = await violations(page);
    await page
      .locator("#data-file")
      .setInputFiles({ name: "fog.csv", mimeType: "", buffer: Buffer.from(SHEET) });
    await page.locator("#assumed-precision").waitFor();
    for (const summary of await page.locator("dialog summary").all()) await summary.click();
    const reading = await violations(page);
    expect({ exporting, choosing, reading }).toEqual({ exporting: [], choosing: [], reading: [] });
  },
);
