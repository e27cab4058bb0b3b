import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const slider = (page: Page, name: string) => page.locator(`[data-slider="${name}"]`);
const hash = (page: Page) => page.evaluate(() => location.hash);
const asked = (page: Page) => page.locator("[data-span]").innerText();

test("handles ask for a stretch of time by keyboard: by day, by week, to the ends", async () => {
  const page = await visit({ site: "example", language: "en" });
  const [from, to] = [slider(page, "from"), slider(page, "to")];
  expect(await from.getAttribute("aria-valuetext")).toBe("no limit");
  for (let presses = 0; presses < 3; presses += 1) await from.press("ArrowRight");
  await from.press("PageUp");
  const first = Number(await from.getAttribute("aria-valuemin"));
  expect(Number(await from.getAttribute("aria-valuenow"))).toBe(first + 10);
  await to.press("ArrowLeft");
  await page.waitForFunction(() => /said=2031-\d\d-\d\d\/2031-\d\d-\d\d/.test(location.hash));
  const span = new URLSearchParams((await hash(page)).slice(1)).get("said")?.split("/") ?? [];
  expect((Date.parse(span[0] ?? "") / 86_400_000).toFixed(0)).toBe(String(first + 10));
  await from.press("Home");
  await to.press("End");
  expect(await asked(page)).toBe("at any time");
  await page.waitForFunction(() => !location.hash.includes("said="));
});

test("a pointer drags a stretch of time, and what lies outside is left out and counted", async () => {
  const page = await visit({ site: "example", language: "en" });
  const plot = await page.locator(".timeline-plot").boundingBox();
  if (!plot) throw new Error("There is no timeline.");
  const y = plot.y + plot.height - 8;
  await page.mouse.move(plot.x + plot.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.8, y, { steps: 4 });
  await page.mouse.up();
  await page.locator('[data-action="clear-span"]').waitFor();
  expect(await asked(page)).toMatch(/2031/);
  expect(await page.locator('.chip-mark[data-shown="false"]').count()).toBeGreaterThan(0);
  await page.locator('[data-action="clear-span"]').click();
  expect(await page.locator('.chip-mark[data-shown="false"]').count()).toBe(0);
});

test("marks are one stop of the Tab key, name their statement and open it", async () => {
  const page = await visit({ site: "example", language: "en" });
  const first = page.locator('.chip-mark[tabindex="0"]');
  expect(await first.count()).toBe(1);
  await first.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  const single = page.locator('.chip-mark[data-chip^="said 2031-05~"]');
  await single.focus();
  await page.locator(".timeline-tip", { hasText: "They are to go inland" }).waitFor();
  expect(await single.getAttribute("aria-label")).toContain("said May 2031 (approximate)");
  await page.keyboard.press("Enter");
  const card = page.locator('[data-statement="moved-inland"][aria-current="true"]');
  await card.waitFor();
  expect(await single.getAttribute("data-selected")).toBe("");
});

test("several statements of a mark, what is undated, and all dates are lists; Escape leads back", async () => {
  const page = await visit({ site: "example", language: "en" });
  const several = page.locator('.chip-mark[data-chip^="said 2031-05-13"]');
  // Marks of one date differ by their hue, which not everybody sees.
  expect(await several.getAttribute("aria-label")).toMatch(
    /^said 13 May 2031\. Coast: 3 statements$/,
  );
  await several.press("Enter");
  const sheet = page.locator(".timeline-sheet");
  expect(await sheet.locator(".statement-link").count()).toBe(3);
  await page.keyboard.press("Escape");
  await expect.poll(() => several.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.locator('[data-action="undated"]').click();
  expect(await sheet.locator('[data-undated="said"] .statement-link').count()).toBe(1);
  expect(await sheet.locator('[data-undated="happened"] .statement-link').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-action="dates"]').click();
  const dates = (await sheet.locator("dt").allInnerTexts()).map((text) => text.trim());
  expect(dates).toContain("happened 6–10 May 2031");
  expect(dates).toContain("published 14 May 2031");
  expect(dates).toContain("retrieved 15 May 2031");
});

describe("as of a day", () => {
  test("it is played, and paused", async () => {
    const page = await visit({ language: "en", reducedMotion: "no-preference" });
    const play = page.locator('[data-action="play"]');
    await play.click();
    expect(await play.getAttribute("aria-label")).toBe("Pause");
    const day = await slider(page, "as-of").getAttribute("aria-valuenow");
    await page.waitForFunction(
      (now) =>
        Number(document.querySelector('[data-slider="as-of"]')?.getAttribute("aria-valuenow")) >
        Number(now),
      day,
    );
    await play.click();
    expect(await play.getAttribute("data-playing")).toBe("false");
  });

  test("for readers who want no motion, each press is one step", async () => {
    const page = await visit({ language: "en" });
    const play = page.locator('[data-action="play"]');
    await play.click();
    const day = Number(await slider(page, "as-of").getAttribute("aria-valuenow"));
    await play.click();
    await expect
      .poll(async () => Number(await slider(page, "as-of").getAttribute("aria-valuenow")))
      .toBe(day + 1);
    expect(await play.getAttribute("data-playing")).toBe("false");
  });
});

test("the day up to which something was said moves by keyboard, in a view that a link opened with one", async () => {
  const page = await visit({ path: "#v=1&asof=2024-10-18" });
  const asOf = slider(page, "as-of");
  const day = Number(await asOf.getAttribute("aria-valuenow"));
  await asOf.press("ArrowRight");
  await expect.poll(async () => Number(await asOf.getAttribute("aria-valuenow"))).toBe(day + 1);
  // A day that the dossier does not have is written as its own are.
  expect(await asOf.getAttribute("aria-valuetext")).toBe("19 Oct 2024");
  await page.locator(".active-filters").getByText("As of 19 Oct 2024").waitFor();
});

test.each(["America/Los_Angeles", "Asia/Tokyo"])(
  "in %s every day is the day that is written",
  async (timezoneId) => {
    const page = await visit({
      timezoneId,
      language: "en",
      path: "#v=1&said=2024-10-24/2024-10-24&asof=2024-10-24",
    });
    expect(await asked(page)).toBe("24 Oct 2024");
    expect(await slider(page, "as-of").getAttribute("aria-valuetext")).toBe("24 Oct 2024");
    const ticks = await page.locator(".timeline-axis text").allTextContents();
    expect(ticks).toContain("24 Oct");
    const day = await page
      .locator('.chip-mark[data-chip^="said 2024-10-24 "]')
      .first()
      .boundingBox();
    const tick = await page.locator(".timeline-axis text", { hasText: "24 Oct" }).boundingBox();
    expect(Math.abs((day?.x ?? 0) - (tick?.x ?? 0))).toBeLessThan(60);
  },
);

test("what stands at the map's lower edge stands above the strip, on a desktop and a phone", async () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const page = await visit({ viewport, language: "en" });
    await mapReady(page);
    const strip = await page.locator(".timeline").boundingBox();
    const scale = await page.locator(".maplibregl-ctrl-scale").boundingBox();
    expect((scale?.y ?? 0) + (scale?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
  }
});
