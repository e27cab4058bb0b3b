import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { FLAVORS } from "../../src/core/cartography/flavors.ts";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();
const { dossier } = await publishedDossier();

/** The page as a printer gets it; printing ends when the returned function is called. */
async function whilePrinting(page: Page): Promise<() => Promise<void>> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  return async () => {
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
  };
}

test("paper has the map, its legend, sources and every shown statement, whatever tab is open", async () => {
  const page = await visit({ path: "#v=1&tab=source&hide=kazan", colorScheme: "dark" });
  await mapReady(page);
  const end = await whilePrinting(page);
  const sheet = page.locator(".print-sheet");
  expect(await sheet.locator("h1").innerText()).toBe(dossier.title.en);
  expect((await sheet.locator(".print-map svg").boundingBox())?.height).toBeGreaterThan(200);
  expect(await sheet.locator('.print-map [data-on-map="kursk-oblast"]').count()).toBeGreaterThan(0);
  expect(await sheet.locator('.print-map [data-on-map="kazan-city"]').count()).toBe(0);
  expect(await sheet.locator(".print-legend li").count()).toBeGreaterThan(3);
  const read = await sheet.innerText();
  for (const said of ["ntv.de", dossier.license ?? "", "Natural Earth"])
    expect(read).toContain(said);
  const printed = await sheet.locator(".print-statement").count();
  expect(printed).toBeGreaterThan(dossier.statements.length / 2);
  expect(await page.locator("#app").isVisible()).toBe(false);
  await end();
  expect(await page.locator(".print-sheet").count()).toBe(0);
  expect(await page.locator("#app").isVisible()).toBe(true);
});

test("what is printed from the page shows its view, in greys", async () => {
  const before = (page: Page) =>
    page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
    });
  const page = await visit({ before, path: "#v=1&at=51.6,36.4,5.2&flat" });
  await mapReady(page);
  await page.locator('[data-action="picture"]').click();
  await page.locator('[data-action="print"]').click();
  await page.locator("html[data-asked-to-print]").waitFor({ state: "attached" });
  const map = page.locator(".print-map");
  expect(await map.locator('[data-on-map="kursk-oblast"]').count()).toBeGreaterThan(0);
  expect(await map.locator('[data-on-map="seoul"]').count()).toBe(0);
  const colors = await map
    .locator("[data-on-map] > g")
    .evaluateAll((places) => places.map((place) => place.getAttribute("color")));
  expect(colors.length).toBeGreaterThan(0);
  const greys: readonly (string | null)[] = Object.values(FLAVORS.print.hues);
  expect(colors.filter((color) => !greys.includes(color))).toEqual([]);
});
