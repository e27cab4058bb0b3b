import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const answering = (file: string, answer: { status?: number; body: string }) => (page: Page) =>
  page.route(`**/${file}`, (route) =>
    route.fulfill({ contentType: "application/json", ...answer }),
  );

test.each([
  ["cannot be had", { status: 500, body: "" }],
  ["cannot be read", { body: '{"dossier": {"format' }],
])(
  "a dossier that %s is named as missing, and what the page came with stays readable",
  async (_, answer) => {
    const page = await visit({ before: answering("opened.json", answer), expected: [/500/] });
    await page.locator('[data-problem="dossier-unreadable"]', { hasText: "opened.json" }).waitFor();
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".still-map").isVisible()).toBe(true);
  },
);

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
        await route.fulfill({ response: await route.fetch({ headers, maxRetries: 3 }) });
      }),
  });
  await page.locator('[data-map-status="ready"]').waitFor({ state: "attached" });
  expect(await page.locator("[data-problem]").count()).toBe(0);
  expect(fetched).toBe(1);
});
