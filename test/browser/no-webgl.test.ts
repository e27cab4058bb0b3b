import { expect, test } from "vitest";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser(["--disable-gpu", "--disable-3d-apis"]);

test("without WebGL the page says so, and places and statements are read in the list", async () => {
  const page = await visit();
  await page.locator('[data-map-status="failed"]').waitFor({ state: "attached" });
  await page.locator('[data-problem="map-failed"]').waitFor();
  await page.locator('[data-place="kursk-oblast"]').focus();
  await page.keyboard.press("Enter");
  const statements = page.locator('[data-place-open="kursk-oblast"] [data-statement]');
  await statements.first().waitFor();
  expect(await statements.count()).toBeGreaterThan(0);
});
