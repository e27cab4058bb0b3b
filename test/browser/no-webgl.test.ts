import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

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

/** Where a place's sign is seen, and how wide. */
async function signOf(page: Page, place: string) {
  const box = await page
    .locator(`.still-map a[data-on-map="${place}"] .still-sign`)
    .first()
    .boundingBox();
  if (!box) throw new Error(`The sign of ${place} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

async function visitStill(options: VisitOptions = {}): Promise<Page> {
  const page = await visit(options);
  await page.locator(".still-map[tabindex]").waitFor();
  return page;
}

test("without WebGL the still map comes nearer by wheel and button, signs keep their size, and home leads back", async () => {
  const page = await visitStill();
  const viewBox = () => page.locator(".still-map").getAttribute("viewBox");
  const home = await viewBox();
  const before = await signOf(page, "kazan-city");
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -600);
  await expect.poll(viewBox).not.toBe(home);
  const after = await signOf(page, "kazan-city");
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
  expect(Math.abs(after.width - before.width)).toBeLessThan(1);
  const zoomed = await viewBox();
  await page.locator('[data-control="zoom-in"]').click();
  await expect.poll(viewBox).not.toBe(zoomed);
  await page.locator('[data-control="home"]').click();
  await expect.poll(viewBox).toBe(home);
  expect(await page.locator('[data-control="projection"], [data-control="measure"]').count()).toBe(
    0,
  );
});

test("the still map is dragged and moved by keys, and a drag that begins on a place opens none", async () => {
  const page = await visitStill();
  const home = await signOf(page, "kazan-city");
  await page.mouse.move(home.x, home.y);
  await page.mouse.wheel(0, -300);
  const before = await signOf(page, "kazan-city");
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 30, { steps: 4 });
  await page.mouse.up();
  const after = await signOf(page, "kazan-city");
  expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([60, 30]);
  expect(await page.locator("[data-place-open]").count()).toBe(0);
  await page.locator(".still-map").focus();
  await page.keyboard.press("ArrowRight");
  expect((await signOf(page, "kazan-city")).x).toBeLessThan(after.x);
  const moved = await signOf(page, "kazan-city");
  await page.mouse.click(moved.x, moved.y);
  await page.locator('[data-place-open="kazan-city"]').waitFor();
});
