import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const answering = (file: string, answer: { status?: number; body: string }) => (page: Page) =>
  page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: "application/json", ...answer }),
  );

test("a layer that cannot be had is named, and the others can be read", async () => {
  const page = await visit({
    before: answering("kursk.geojson", { status: 500, body: "" }),
    expected: [/500/],
  });
  await page.locator('[data-problem="layer-failed"]', { hasText: "kursk" }).waitFor();
  await page.locator('[data-place="kazan-city"]').click();
  await page.locator('[data-place-open="kazan-city"] [data-statement]').first().waitFor();
});

test("a layer file of garbage is named, and the others can be read", async () => {
  const page = await visit({ before: answering("kursk.geojson", { body: "<html>not a layer" }) });
  await page.locator("[data-problem]", { hasText: "kursk" }).waitFor();
  await page.locator('[data-place="kazan-city"]').click();
  await page.locator('[data-place-open="kazan-city"] [data-statement]').first().waitFor();
});

test("a dossier that cannot be read says so, and what the page came with stays readable", async () => {
  const page = await visit({ before: answering("dossier.json", { body: '{"format": "some' }) });
  await page.locator('[data-problem="dossier-unreadable"]').waitFor();
  expect(await page.locator("h1").count()).toBe(1);
});

test("without land and names the places are still on the map", async () => {
  const page = await visit({
    before: answering("world.pmtiles", { status: 404, body: "" }),
    expected: [/404/],
  });
  await page.locator('[data-problem="basemap-failed"]').waitFor();
  await page.locator('[data-map-status="ready"]').waitFor({ state: "attached" });
});

test("on a host that serves whole files only, the world is fetched once and drawn", async () => {
  let fetched = 0;
  const page = await visit({
    before: (opened) =>
      opened.route("**/world.pmtiles", async (route) => {
        fetched += 1;
        const { range: _, ...headers } = route.request().headers();
        await route.fulfill({ response: await route.fetch({ headers }) });
      }),
  });
  await page.locator('[data-map-status="ready"]').waitFor({ state: "attached" });
  expect(await page.locator("[data-problem]").count()).toBe(0);
  expect(fetched).toBe(1);
});
