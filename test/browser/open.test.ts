import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

/** A host that does not send the security headers. */
const withoutHeaders = (page: Page) =>
  page.route("**/*", async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });

/** Whether code that something wrote into the page would run. */
async function runsInlineCode(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.injected = ''";
    document.head.append(script);
  });
  return (await page.locator("html[data-injected]").count()) > 0;
}

test("the dossier opens at the root, with its layers in order and its map drawn", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ locale: "de-DE" });
  await mapReady(page);
  expect(await page.title()).toBe(dossier.title.de);
  const layers = page.locator("[data-layer]");
  expect(
    await layers.evaluateAll((found) => found.map((layer) => layer.getAttribute("data-layer"))),
  ).toEqual(dossier.layers.map(({ id }) => id));
  expect(await page.locator("[data-problem]").count()).toBe(0);
  expect((await page.locator("#map-canvas canvas").boundingBox())?.height).toBeGreaterThan(400);
});

test("it opens in the reader's language", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ locale: "en-GB" });
  await page.locator('html[lang="en"]').waitFor();
  await expect.poll(() => page.locator("h1").innerText()).toBe(dossier.title.en);
});

test.each([
  ["as it is served", undefined],
  ["on a host that sends no headers", withoutHeaders],
])("%s, the page runs and injected code does not", async (_, before) => {
  const page = await visit({
    ...(before && { before }),
    expected: [/Content Security|^console: policy/],
  });
  await mapReady(page);
  expect(await runsInlineCode(page)).toBe(false);
});
