import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EXAMPLE_ARTICLE } from "../core/example-article.ts";
import { clickOnFlatMap, flatLink } from "./flat-map.ts";
import { mapReady } from "./map-ready.ts";
import { screenshot } from "./screenshot.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();
const PORT_ANSELM = { lon: -30.5, lat: 40.1, zoom: 8 };

async function readWithCopy(): Promise<Page> {
  const path = `${flatLink(PORT_ANSELM)}&tab=source`;
  const page = await visit({ site: "example", language: "en", path });
  await mapReady(page);
  await page.locator("#copy-text").fill(EXAMPLE_ARTICLE.replaceAll("\n", "\n\n"));
  await page.locator('[data-action="check-copy"]').click();
  await page.locator('[data-action="read"]').click();
  await page.locator("[data-reading]").waitFor();
  return page;
}

const mapOf = async (page: Page) =>
  (await screenshot(page.locator("#map-canvas"))).toString("base64");

test("with the reader's copy the article stands beside the map, and sentences without a statement are marked", async () => {
  const page = await readWithCopy();
  const unclaimed = page.locator("[data-unclaimed]");
  expect(await unclaimed.count()).toBe(1);
  expect(await unclaimed.textContent()).toContain("Vellmark and Sennia argue over a camp");
  expect(await page.locator("a[data-sentence]").count()).toBe(7);
  expect(await violations(page)).toEqual([]);
});

test("by keyboard alone, a sentence lights its places and opens its statements", async () => {
  const page = await readWithCopy();
  const dark = await mapOf(page);
  await page.locator("a[data-sentence]").first().focus();
  await expect.poll(() => mapOf(page)).not.toBe(dark);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const statements = page.locator(".read-statements:not([hidden])");
  expect(await statements.count()).toBe(1);
  expect(await statements.textContent()).toContain("A camp is likely going up close to the town.");
  const sentence = await page.locator("a[aria-expanded=true]").boundingBox();
  const below = await statements.boundingBox();
  expect((below?.y ?? 0) - (sentence?.y ?? 0) - (sentence?.height ?? 0)).toBeLessThan(20);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const card = page.locator('[data-statement="camp-near-town"][aria-current]');
  await card.waitFor();
});

test("a place chosen on the map leads to its sentences, one after the other", async () => {
  const page = await readWithCopy();
  await clickOnFlatMap(page, PORT_ANSELM, [-30.52, 40.11]);
  const bar = page.locator('[data-place-sentences="port-anselm"]');
  expect(await bar.textContent()).toContain("Port Anselm: 5 sentences");
  expect(await page.locator("a[data-of-place]").count()).toBe(5);
  for (let presses = 0; presses < 4; presses++)
    await page.locator('[data-action="next-sentence"]').click();
  expect(await bar.textContent()).toContain("5 of 5");
  const last = page.locator("a[data-of-place]").last();
  await expect
    .poll(() => last.evaluate((it) => it.getBoundingClientRect().bottom < innerHeight))
    .toBe(true);
  await page.locator('[data-action="open-place"]').click();
  await page.locator('[data-place-open="port-anselm"]').waitFor();
});

test("without a copy, a link opens the outline at the sentence of a statement", async () => {
  const page = await visit({
    site: "example",
    language: "de",
    path: "#v=1&tab=source&read=coast-post&statement=came-by-ship",
  });
  const open = page.locator("a[aria-expanded=true]");
  await open.waitFor();
  expect(await open.getAttribute("data-sentence")).toBe("3-2");
  const shade = (it: Element) => getComputedStyle(it).backgroundColor;
  const closed = page.locator("a[aria-expanded=false]").first();
  expect(await open.evaluate(shade)).not.toBe(await closed.evaluate(shade));
  const statements = page.locator(".read-statements:not([hidden])");
  expect(await statements.textContent()).toContain("mit dem Schiff vom Grauen Rücken");
  expect(await page.locator(".reading").textContent()).not.toContain("recruits are said to");
  expect(await violations(page)).toEqual([]);
});
