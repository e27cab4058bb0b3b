import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

test("when the graphics card takes its context away the still map serves, and the live one comes back by itself", async () => {
  const page = await visit();
  await mapReady(page);
  const extension = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#map-canvas canvas");
    return canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? null;
  });
  await extension.evaluate((lose) => lose?.loseContext());
  await page.locator('[data-map-status="failed"]').waitFor({ state: "attached" });
  const still = page.locator(".still-map");
  await still.waitFor({ state: "visible" });
  await page.locator('.still-map a[data-on-map="kazan-city"] .still-sign').first().click();
  await page.locator('[data-place-open="kazan-city"]').waitFor();
  await extension.evaluate((lose) => lose?.restoreContext());
  await mapReady(page);
  await still.waitFor({ state: "hidden" });
  expect(await page.locator('[data-problem="map-failed"]').count()).toBe(0);
});
