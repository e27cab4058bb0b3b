import { expect, test } from "vitest";
import { holdStyle, resizeBeforeStyle } from "./hold-style.ts";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

test("a copied link brings back selection, layers, camera and projection", async () => {
  const page = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await mapReady(page);
  await page.locator('[data-layer="parties"] input[type="checkbox"]').uncheck();
  await page.locator('[data-control="projection"]').click();
  await page.locator('[data-place="eastern-training-grounds"]').click();
  await page.locator('[data-place-open="eastern-training-grounds"]').waitFor();
  await page.waitForFunction(() => location.hash.includes("at="));
  await page.locator('.panel-foot [data-action="copy-link"]').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const again = await visit({ file: new URL(link).pathname.slice(1), path: new URL(link).hash });
  await mapReady(again);
  await again.locator('[data-place-open="eastern-training-grounds"]').waitFor();
  expect(new URL(again.url()).hash).toBe(new URL(link).hash);
  await again.locator('[data-action="back"]').click();
  expect(await again.locator('[data-layer="parties"] input[type="checkbox"]').isChecked()).toBe(
    false,
  );
  expect(await again.locator('[data-layer="kursk"] input[type="checkbox"]').isChecked()).toBe(true);
});

test("what a link names and the dossier lacks is reported; the rest of the view opens", async () => {
  const page = await visit({ language: "en", path: "#v=1&place=atlantis&hide=parties" });
  await page.locator('[data-problem="link-dropped"]', { hasText: "place=atlantis" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator('[data-layer="parties"] input[type="checkbox"]').isChecked()).toBe(
    false,
  );
});

test("a window that changes before the map has its style keeps the view that a link asks for", async () => {
  // So far away that a flat map, which MapLibre has until then, could not be there.
  const path = "#v=1&at=55.00,90.00,0.4";
  const page = await visit({ path, before: holdStyle });
  await resizeBeforeStyle(page, { width: 1000, height: 900 });
  await mapReady(page);
  expect(new URL(page.url()).hash).toBe(path);
});
