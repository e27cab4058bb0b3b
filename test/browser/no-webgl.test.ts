import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { publishedDossier } from "./published-dossier.ts";
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

/** A page whose still map is drawn to its size, and can be moved about. */
async function visitStill(options: VisitOptions = {}): Promise<Page> {
  const page = await visit(options);
  await page.locator(".still-map[tabindex] .names").waitFor();
  return page;
}

/** Zoom of the view that the address names; null at home. */
function zoomOf(page: Page): number | null {
  const [, zoom] = /[#&]at=[^,]+,[^,]+,([^&]+)/.exec(page.url()) ?? [];
  return zoom === undefined ? null : Number(zoom);
}

/** Names that are seen, with their boxes. */
async function namesOf(page: Page) {
  return page
    .locator(".still-map .still-name")
    .evaluateAll((all) =>
      all
        .map((name) => ({ text: name.textContent ?? "", box: name.getBoundingClientRect() }))
        .map(({ text, box: { left, top, right, bottom } }) => ({ text, left, top, right, bottom })),
    );
}

test("without WebGL the still map comes nearer by wheel and button with names of its own, signs keep their size, and home leads back", async () => {
  const page = await visitStill();
  const before = await signOf(page, "kazan-city");
  const far = await namesOf(page);
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -600);
  await expect.poll(() => zoomOf(page)).not.toBeNull();
  const after = await signOf(page, "kazan-city");
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40);
  expect(Math.abs(after.width - before.width)).toBeLessThan(1);
  const near = await namesOf(page);
  const known = far.map(({ text }) => text);
  expect(near.filter(({ text }) => !known.includes(text))).not.toEqual([]);
  const clashes = near.flatMap((a, i) =>
    near
      .slice(i + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
      .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
      .map((b) => `${a.text} over ${b.text}`),
  );
  expect(clashes).toEqual([]);
  const zoomed = zoomOf(page) ?? 0;
  await page.locator('[data-control="zoom-in"]').click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(zoomed + 1, 1);
  await page.locator('[data-control="home"]').click();
  await expect.poll(() => zoomOf(page)).toBeNull();
  expect(await signOf(page, "kazan-city")).toEqual(before);
  expect(await page.locator('[data-control="projection"], [data-control="measure"]').count()).toBe(
    0,
  );
});

test("the still map opens at the view of a link, follows a place that is chosen, and a copied link has its view", async () => {
  const path = "#v=1&at=51.5,36.5,6";
  const page = await visitStill({ path });
  const box = await page.locator(".map-still").boundingBox();
  if (!box) throw new Error("The map has no box.");
  const kursk = page.locator('.still-map a[data-on-map="kursk-oblast"]');
  const seen = await kursk.first().boundingBox();
  expect(seen?.width).toBeGreaterThan(box.width / 4);
  expect(new URL(page.url()).hash).toBe(path);
  await page.locator('.place-row[data-place="seoul"]').click();
  await page.locator('.still-map a[data-on-map="seoul"][data-selected]').first().waitFor();
  const { x, y } = await signOf(page, "seoul");
  expect(Math.abs(x - box.x - box.width / 2)).toBeLessThan(box.width / 4);
  expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(box.height / 4);
  expect(page.url()).toMatch(/place=seoul.*at=37/);
});

test("the still map is dragged and moved by keys, and a drag that begins on a place opens none", async () => {
  const page = await visitStill();
  const before = await signOf(page, "kazan-city");
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => zoomOf(page)).not.toBeNull();
  const after = await signOf(page, "kazan-city");
  expect(Math.hypot(after.x - before.x - 60, after.y - before.y - 30)).toBeLessThan(2);
  expect(await page.locator("[data-place-open]").count()).toBe(0);
  const dragged = page.url();
  await page.locator(".still-map").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).not.toBe(dragged);
  const moved = await signOf(page, "kazan-city");
  expect(moved.x).toBeLessThan(after.x);
  await page.mouse.click(moved.x, moved.y);
  await page.locator('[data-place-open="kazan-city"]').waitFor();
});

test("a place of the still map keeps the keyboard when it is drawn anew, and Enter opens it", async () => {
  const page = await visitStill();
  const seoul = page.locator('.still-map a[data-on-map="seoul"]:not([tabindex])');
  await seoul.focus();
  await page.keyboard.press("+");
  await expect.poll(() => zoomOf(page)).not.toBeNull();
  expect(await seoul.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.locator('[data-place-open="seoul"]').waitFor();
});

/** Two fingers that go apart from a point, each by so many pixels; one finger stays where it is. */
async function pinch(page: Page, at: { x: number; y: number }, apart: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", reach: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd"
          ? []
          : [
              { x: at.x - reach, y: at.y, id: 0 },
              { x: at.x + reach, y: at.y, id: 1 },
            ],
    });
  await touch("touchStart", 20);
  for (let step = 1; step <= 4; step++) await touch("touchMove", 20 + (apart * step) / 4);
  await touch("touchEnd", 0);
}

test("two fingers enlarge the still map about the point between them", async () => {
  const page = await visitStill({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const before = await signOf(page, "kazan-city");
  await pinch(page, before, 60);
  await expect.poll(() => zoomOf(page)).not.toBeNull();
  const after = await signOf(page, "kazan-city");
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(40);
  expect(Math.abs(after.width - before.width)).toBeLessThan(1);
  expect(await page.locator("[data-place-open]").count()).toBe(0);
});

test("in an embed the wheel alone is the article's, and moves the still map with Ctrl", async () => {
  const page = await visitStill({ file: `en/${(await publishedDossier()).slug}/embed/` });
  const { x, y } = await signOf(page, "kazan-city");
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -150);
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(page)).not.toBeNull();
  const before = zoomOf(page) ?? 0;
  await page.mouse.wheel(0, -600);
  await page.locator('[data-control="zoom-in"]').click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(before + 1, 1);
});

test("without the ground to draw it on, the still map is moved about as the build drew it", async () => {
  const page = await visit({
    before: (opened) => opened.route("**/basemap/world.topojson", (route) => route.abort()),
    expected: [/world\.topojson/, /ERR_FAILED/],
  });
  const still = page.locator(".still-map[tabindex]");
  await still.waitFor();
  const home = await still.getAttribute("viewBox");
  await page.locator('[data-control="zoom-in"]').click();
  await expect.poll(() => still.getAttribute("viewBox")).not.toBe(home);
  await page.locator('[data-control="home"]').click();
  await expect.poll(() => still.getAttribute("viewBox")).toBe(home);
  await page.locator('[data-problem="part-failed"]').waitFor();
});
