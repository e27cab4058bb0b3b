import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

type Seen = { shift: number; live: boolean; removed: string[]; still: boolean };

/** Notes layout shifts, and what of the built page is taken away while it wakes. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = { shift: 0, live: false, removed: [] as string[], still: false };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    addEventListener("DOMContentLoaded", () => {
      const shown = [...document.querySelectorAll(".page *")].filter(
        (element) => element.getClientRects().length > 0 && element.closest("noscript") === null,
      );
      const still = document.querySelector(".still-map");
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.live === undefined) return;
        observer.disconnect();
        seen.removed = shown
          .filter((element) => !element.isConnected)
          .map((element) => `${element.tagName}.${element.className}`);
        seen.still = still?.isConnected ?? false;
        seen.live = true;
      }).observe(document.documentElement, { attributeFilter: ["data-live"] });
    });
  });

const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

test.each([
  [
    "a desktop",
    { width: 1440, height: 900 },
    /^translate\(-?[0-2]\.\dpx, -?[0-2]\.\dpx\) scale\((0\.99|1\.00)\d+, (0\.99|1\.00)\d+\)$/,
  ],
  ["a phone", { width: 390, height: 844 }, /^translate\(.+\) scale\(0\.7\d+, 0\.7\d+\)$/],
])(
  "on %s the page wakes with the elements it came with, nothing shifts, and the still map gives way to the live one",
  async (_, viewport, way) => {
    const page = await visit({ before: watch, viewport });
    await mapReady(page);
    const { shift, live, removed, still } = await seenBy(page);
    expect(live).toBe(true);
    expect(removed).toEqual([]);
    expect(still).toBe(true);
    expect(shift).toBeLessThanOrEqual(0.01);
    const map = page.locator(".still-map");
    expect(
      await map.evaluate((svg) => (svg as SVGElement).style.getPropertyValue("--still-to-live")),
    ).toMatch(way);
  },
);

test("in an embed nothing moves while a slow device still reads it", async () => {
  const page = await visit({
    file: `de/${inject("siteSlug")}/embed/`,
    viewport: { width: 412, height: 823 },
    before: async (opened) => {
      await watch(opened);
      const tools = await opened.context().newCDPSession(opened);
      await tools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    },
  });
  await mapReady(page);
  expect((await seenBy(page)).shift).toBeLessThanOrEqual(0.01);
});

test("the still map stays until the live one has drawn the same view, then gives way", async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await visit({
    before: (opened) =>
      opened.route("**/world.pmtiles", async (route) => {
        await held;
        await route.continue();
      }),
  });
  const still = page.locator(".still-map");
  expect(await still.isVisible()).toBe(true);
  await page.locator('.still-map a[data-on-map="kazan-city"] .still-sign').first().click();
  await page.locator('[data-place-open="kazan-city"]').waitFor();
  release();
  await mapReady(page);
  await still.waitFor({ state: "hidden" });
});

test("a place that is clicked before the page has woken is opened when it has", async () => {
  const page = await visit({
    before: (opened) =>
      opened.route("**/assets/index-*.js", async (route) => {
        await opened.locator('.still-map a[data-on-map="kursk-oblast"]').first().focus();
        await opened.keyboard.press("Enter");
        await route.continue();
      }),
  });
  await page.locator('[data-place-open="kursk-oblast"]').waitFor();
});

test("until it asks for the map, the page loads no script but those it names", async () => {
  const asked: string[] = [];
  const page = await visit({
    before: async (opened) => {
      opened.on("request", (request) => {
        if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname);
      });
    },
  });
  await mapReady(page);
  const named = await page.evaluate(() =>
    [...document.querySelectorAll("script[src], link[rel=modulepreload]")].map(
      (tag) => new URL((tag as HTMLLinkElement).href || (tag as HTMLScriptElement).src).pathname,
    ),
  );
  const map = asked.findIndex((path) => path.includes("mount-map"));
  expect(map).toBeGreaterThan(0);
  const early = asked.slice(0, map).filter((path) => !path.includes("maplibre"));
  expect(early.filter((path) => !named.includes(path))).toEqual([]);
});

test("a click on a part whose code is still on its way is answered when it is there", async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opening = visit({
    before: (opened) =>
      opened.route("**/assets/filter-bar-*.js", async (route) => {
        await opened.locator("[data-action=filters]").click();
        await opened.locator("#search-box").pressSequentially("Kurs");
        release();
        await route.continue();
      }),
  });
  await held;
  const page = await opening;
  await page.locator("#filter-topics:not([hidden])").waitFor();
  expect(await page.locator("#search-box").inputValue()).toBe("Kurs");
  await page.locator("[data-results], mark").first().waitFor();
});
