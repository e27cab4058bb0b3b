import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { grownDossier } from "../bench/grown-dossier.ts";
import { clickOnFlatMap, flatLink, pixelOnFlatMap } from "./flat-map.ts";
import { mapReady } from "./map-ready.ts";
import { serveGrown } from "./serve-grown.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const counts = (page: Page) => page.locator("[data-results]").textContent();
const card = (id: string) => `.tab-panel:not([hidden]) [data-statement="${id}"]`;

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

test("from a search over a filter and a statement to its place on the map and back, by keyboard alone", async () => {
  const page = await visit({ site: "example", language: "de" });
  await mapReady(page);
  await page.keyboard.press("/");
  await page.keyboard.type("kuestenwache");
  await expect.poll(() => counts(page)).toBe("4 von 7 Aussagen · 5 von 7 Orten");
  expect(await page.locator("mark").count()).toBe(0);

  await tabTo(page, "[data-action=filters]");
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-topic=acts]");
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-value=estimates]");
  await page.keyboard.press("Space");
  await expect.poll(() => counts(page)).toContain("1 von 7 Aussagen");
  await expect
    .poll(() => page.locator("[data-live-results]").textContent())
    .toContain("1 von 7 Aussagen");

  await page.locator("#tab-places").focus();
  await page.keyboard.press("ArrowRight");
  await page.locator(card("camp-near-town")).waitFor();
  expect(
    await page
      .locator(`${card("camp-near-town")} mark`)
      .first()
      .textContent(),
  ).toBe("Küstenwache");
  await tabTo(page, ".card summary");
  await page.keyboard.press("Enter");
  await tabTo(page, '[data-to-place="anselm-camp"]');
  await page.keyboard.press("Enter");
  await page.locator('[data-place-open="anselm-camp"]').waitFor();
  await expect.poll(() => page.url()).toContain("place=anselm-camp");

  await page.keyboard.press("Escape");
  await page.locator(".places").waitFor();
  expect(await page.locator(".place-row:visible").count()).toBe(2);
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("#search-box").inputValue()).toBe("");
  await expect.poll(() => counts(page)).toContain("1 von 7 Aussagen");
});

test("a link restores filters, search and grouping, and each is taken away by itself", async () => {
  const path = "#v=1&tab=statements&party=vellmark&said=2031-05-13/..,dated&q=recruits&group=place";
  const page = await visit({ site: "example", path });
  await expect.poll(() => counts(page)).toContain("3 of 7 statements");
  const groups = page.locator(".tab-panel:not([hidden]) .group h3");
  expect(await groups.first().textContent()).toContain("Port Anselm");
  const chips = () =>
    page
      .locator("[data-remove]")
      .evaluateAll((all) => all.map((chip) => chip.getAttribute("data-remove")));
  expect(await chips()).toEqual(["text", "vellmark", "span"]);
  await page.locator('[data-remove="text"]').click();
  await expect.poll(chips).toEqual(["vellmark", "span"]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-remove")))
    .toBe("vellmark");
  await page.locator("[data-action=clear-filters]").click();
  await expect.poll(chips).toEqual([]);
  await expect.poll(() => page.url()).not.toContain("party");
});

describe("an area", () => {
  const VIEW = { lon: -31.5, lat: 40.4, zoom: 6 };
  const around: [number, number][] = [
    [-31, 39.6],
    [-30, 39.6],
    [-30, 40.6],
    [-31, 40.6],
  ];

  test("is drawn on the map and leaves what is in it", async () => {
    const page = await visit({ site: "example", path: flatLink(VIEW) });
    await mapReady(page);
    await page.locator("[data-action=filters]").click();
    await page.locator("[data-topic=within]").click();
    await page.locator("[data-control=draw]").click();
    for (const corner of around) await clickOnFlatMap(page, VIEW, corner);
    await page.locator('[data-drawn="4"]').waitFor();
    await page.locator("[data-action=finish-drawing]").click();
    await page.locator('[data-remove="within"]').waitFor();
    expect(await page.locator('.place-row[data-place="port-anselm"]').count()).toBe(1);
    await expect
      .poll(() => page.locator('.places .rows [data-place="grey-ridge"]').count())
      .toBe(0);
    await expect.poll(() => page.url()).toMatch(/area=39\.6,-31;/);
  });

  test("is drawn by a finger as well", async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    // What is drawn stands between the controls and the box that counts the corners.
    const view = { lon: -31, lat: 39.4, zoom: 6 };
    const page = await visit({ site: "example", path: flatLink(view), ...phone });
    await mapReady(page);
    await page.locator("[data-action=filters]").tap();
    await page.locator("[data-topic=within]").tap();
    await page.locator("[data-control=draw]").tap();
    for (const corner of around) {
      const { x, y } = await pixelOnFlatMap(page, view, corner);
      await page.touchscreen.tap(x, y);
    }
    await page.locator('[data-drawn="4"]').waitFor();
    await page.locator("[data-action=finish-drawing]").tap();
    await page.locator('[data-remove="within"]').waitFor();
    await expect.poll(() => page.url()).toMatch(/area=39\.6,-31;/);
  });

  test("is what the map shows, and follows it", async () => {
    const page = await visit({ site: "example", path: flatLink(VIEW) });
    await mapReady(page);
    await page.locator("[data-action=filters]").click();
    await page.locator("[data-topic=within]").click();
    await page.locator("[data-within=view]").check();
    const all = await counts(page);
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `${flatLink({ lon: 100, lat: -60, zoom: 9 })}&inview`,
    );
    await expect.poll(() => counts(page)).toContain("0 of 7 statements");
    await page.locator("[data-control=home]").click();
    await expect.poll(() => counts(page)).not.toContain("0 of 7 statements");
    expect(all).toMatch(/[1-7] of 7 statements/);
  });

  test("needs no mouse: the map's centre is a corner, and so is the ground of a place", async () => {
    const page = await visit({ site: "example", path: flatLink(VIEW) });
    await mapReady(page);
    await page.locator("[data-action=filters]").focus();
    await page.keyboard.press("Enter");
    await tabTo(page, "[data-topic=within]");
    await page.keyboard.press("Enter");
    await tabTo(page, "[data-control=draw]");
    await page.keyboard.press("Enter");
    await page.locator("[data-action=add-center]:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator('[data-drawn="1"]').waitFor();
    await page.keyboard.press("Escape");
    await page.locator("[data-drawn]").waitFor({ state: "detached" });
    await page.locator("#filter-place").selectOption("vellmark-land");
    await expect.poll(() => page.url()).toContain("in=vellmark-land");
    expect(await counts(page)).toMatch(/of 7 statements/);
  });
});

test("a long list makes the cards that are near, and those a link leads to", async () => {
  const page = await visit({
    site: "example",
    path: "#v=1&tab=statements&statement=grown-390",
    before: (opened) => serveGrown(opened, 400),
  });
  await page.locator(card("grown-390")).waitFor();
  await expect
    .poll(() => page.locator(card("grown-390")).evaluate((it) => it.getBoundingClientRect().top))
    .toBeLessThan(800);
  const made = page.locator(".tab-panel:not([hidden]) .card");
  expect(await made.count()).toBeLessThan(120);
  await page.locator(".panel-scroll").evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
  await page.locator(card("grown-200")).waitFor({ state: "attached" });
});

test("words of a long list that is not made yet are found, and made where they are", async () => {
  const page = await visit({
    site: "example",
    path: "#v=1&tab=statements",
    before: (opened) => serveGrown(opened, 400),
  });
  await page.locator(card("grown-0")).waitFor();
  expect(await page.locator(card("grown-200")).count()).toBe(0);
  await page.evaluate((words) => {
    const link = document.createElement("a");
    link.id = "to-words";
    link.href = `${location.hash}:~:text=${encodeURIComponent(words)}`;
    link.textContent = "to the words";
    link.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 99";
    document.body.append(link);
  }, grownDossier(400).dossier.statements[200]?.text.en ?? "");
  await page.locator("#to-words").click();
  await page.locator(card("grown-200")).waitFor({ state: "attached" });
  const scrolled = () => page.locator(".panel-scroll").evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(10_000);
});

test("without what it takes to search, everything is shown and the reader is told", async () => {
  const page = await visit({
    site: "example",
    path: "#v=1&tab=statements&q=recruits",
    expected: [/open-search/],
    before: (opened) => opened.route("**/open-search-*.js", (route) => route.abort()),
  });
  await page.locator('[data-problem="search-failed"]').waitFor();
  expect(await counts(page)).toContain("7 of 7 statements");
});

test.each([1440, 320])(
  "the days of a span do not cover each other %i pixels wide",
  async (width) => {
    const page = await visit({ site: "example", viewport: { width, height: 800 } });
    await page.locator("[data-action=filters]").click();
    await page.locator("[data-topic=time]").click();
    const boxes = await page
      .locator(".time-form, #filter-from, #filter-to")
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
    const [form, from, to] = boxes;
    if (!form || !from || !to) throw new Error("There is no form for a span.");
    expect(from.right <= to.left || from.bottom <= to.top).toBe(true);
    expect(Math.max(from.right, to.right)).toBeLessThanOrEqual(form.right);
  },
);

test.each([1440, 320])("search and filters meet WCAG %i pixels wide", async (width) => {
  const page = await visit({
    site: "example",
    path: "#v=1&q=recruits&act=asserts&tab=statements&group=speaker",
    viewport: { width, height: 800 },
  });
  await page.locator("[data-action=filters]").click();
  for (const topic of ["answers", "time", "within"]) {
    await page.locator(`[data-topic=${topic}]`).click();
    expect({ topic, violations: await violations(page) }).toEqual({ topic, violations: [] });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(width);
});
