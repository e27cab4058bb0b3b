import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { brightnessAt } from "./brightness-at.ts";
import { flatLink, pixelOnFlatMap } from "./flat-map.ts";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const background = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.querySelector(".panel") ?? document.body).backgroundColor,
  );

/** 0 black, 255 white. */
function brightness(color: string): number {
  const channels = [...color.matchAll(/\d+/g)].slice(0, 3).map(([digits]) => Number(digits));
  return channels.reduce((sum, channel) => sum + channel, 0) / channels.length;
}

test("the other language is a page of its own, which opens at the same view", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ language: "de", path: "#v=1&place=kursk-oblast" });
  await page.locator('[data-place-open="kursk-oblast"]').waitFor();
  await page.locator('[data-language="en"]').click();
  await page.locator('html[lang="en"] [data-place-open="kursk-oblast"]').waitFor();
  expect(await page.locator("h1").innerText()).toBe(dossier.title.en);
  const [first] = dossier.statements.filter(({ places }) =>
    places.some(({ place }) => place === "kursk-oblast"),
  );
  const card = page.locator(`[data-statement="${first?.id}"]`);
  expect(await card.innerText()).toContain(first?.text.en);
});

test("the page follows the device's colours, and the reader's choice goes before it and lasts", async () => {
  const page = await visit({ colorScheme: "dark" });
  await page.locator('[data-place="kursk-oblast"]').waitFor();
  const shown = expect.poll(async () => brightness(await background(page)));
  await shown.toBeLessThan(80);
  await page.locator('[data-action="theme"]').click();
  await shown.toBeGreaterThan(200);
  await page.reload();
  await page.locator('[data-place="kursk-oblast"]').waitFor();
  await shown.toBeGreaterThan(200);
});

test("a device that asks for more contrast gets it on page and map, as dark as the page is", async () => {
  const siberia = { lon: 100, lat: 60, zoom: 4 };
  const options = { colorScheme: "dark", contrast: "more", path: flatLink(siberia) } as const;
  const page = await visit(options);
  await mapReady(page);
  expect(brightness(await background(page))).toBe(0);
  const land = await pixelOnFlatMap(page, siberia, [96.3, 63.7]);
  const shown = expect.poll(() => brightnessAt(page, land));
  await shown.toBeLessThan(25);
  await page.emulateMedia({ contrast: "no-preference" });
  await shown.toBeGreaterThan(30);
});
