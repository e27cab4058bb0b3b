import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { FLAVORS } from "../../src/core/cartography/flavors.ts";
import { type Picture, readPicture } from "../pictures/picture.ts";
import { launchChromium } from "./launch-chromium.ts";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { screenshot } from "./screenshot.ts";
import { useBrowser } from "./use-browser.ts";

const OUTPUT = resolve("test/output/save-picture");

const visit = useBrowser();
mkdirSync(OUTPUT, { recursive: true });
const { dossier } = await publishedDossier();

async function save(page: Page, format: "png" | "svg"): Promise<{ name: string; content: Buffer }> {
  await page.locator('[data-action="picture"]').click();
  const download = page.waitForEvent("download");
  await page.locator(`[data-save="${format}"]`).click();
  const file = await download;
  await page.locator(`[data-saved="${file.suggestedFilename()}"]`).waitFor();
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Share of a picture's pixels in exactly a colour, written `#rrggbb`. */
function shareOf({ data }: Picture, color: string): number {
  const wanted = Number.parseInt(color.slice(1), 16);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if ((red << 16) + (green << 8) + blue === wanted) found += 1;
  }
  return found / (data.length / 4);
}

test("the view is saved as a PNG twice as fine as the map, with room for title, legend and sources", async () => {
  const page = await visit({ acceptDownloads: true, colorScheme: "light" });
  await mapReady(page);
  const map = await page.locator("#map-canvas").boundingBox();
  const { name, content } = await save(page, "png");
  expect(name).toBe(`${dossier.id}.png`);
  const picture = readPicture(content);
  expect(picture.width).toBe((map?.width ?? 0) * 2);
  expect(picture.height).toBeGreaterThan((map?.height ?? 0) * 2 + 200);
  const { land, water, paper, hues, emphasis } = FLAVORS.light;
  expect(shareOf(picture, land)).toBeGreaterThan(0.1);
  expect(shareOf(picture, water)).toBeGreaterThan(0.1);
  expect(shareOf(picture, paper)).toBeGreaterThan(0.1);
  // Words are in the colour of emphasis, claims in their hues.
  for (const color of [emphasis, hues.blue, hues.orange, hues.green, hues.purple]) {
    expect(shareOf(picture, color)).toBeGreaterThan(0.0001);
  }
  expect(await page.locator("[data-problem]").count()).toBe(0);
});

test("the map on the page is as it was after its picture was taken", async () => {
  const page = await visit({ acceptDownloads: true, path: "#v=1&at=51.6,36.4,5.2&flat" });
  await mapReady(page);
  const size = () =>
    page.locator("#map-canvas canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width);
  const before = { size: await size(), url: page.url() };
  await save(page, "png");
  await expect.poll(size).toBe(before.size);
  expect(page.url()).toBe(before.url);
});

test("the view is saved as an SVG that needs nothing else: title, source, licence, the shown places and no others", async () => {
  const path = "#v=1&at=51.6,36.4,3&hide=kazan,context";
  const page = await visit({ acceptDownloads: true, colorScheme: "light", path });
  await mapReady(page);
  const { name, content } = await save(page, "svg");
  expect(name).toBe(`${dossier.id}.svg`);
  const text = content.toString("utf8");
  for (const said of [
    dossier.title.en,
    "ntv.de",
    "dpa and AFP",
    dossier.license,
    "Natural Earth",
    "#v=1&amp;",
  ]) {
    expect(text).toContain(said);
  }
  const drawn = [...text.matchAll(/data-on-map="([^"]*)"/g)].map(([, place]) => place);
  expect(drawn).toContain("kursk-oblast");
  const hidden = dossier.places.filter(({ layer }) => layer === "kazan" || layer === "context");
  expect(hidden.filter(({ id }) => drawn.includes(id))).toEqual([]);
  expect(text).not.toMatch(/<script|<style|var\(|href=/);

  const file = join(OUTPUT, name);
  writeFileSync(file, content);
  // In a browser without a map, which at times has no picture to give while it draws one in software.
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const alone = await browser.newPage({ javaScriptEnabled: false });
  await alone.goto(pathToFileURL(file).href);
  expect(await alone.locator("parsererror").count()).toBe(0);
  expect(await alone.locator("svg > text").first().innerHTML()).toBe(dossier.title.en);
  const seen = readPicture(await screenshot(alone));
  for (const color of [FLAVORS.light.land, FLAVORS.light.water]) {
    expect(shareOf(seen, color)).toBeGreaterThan(0.1);
  }
});

test("Escape closes the choice of pictures and leads back to its button", async () => {
  const page = await visit();
  await page.locator('[data-action="picture"]').press("Enter");
  await page.locator("#picture-box").press("Escape");
  expect(await page.locator("#picture-box").count()).toBe(0);
  expect(
    await page.locator('[data-action="picture"]').evaluate((b) => b === document.activeElement),
  ).toBe(true);
});

/** A browser without WebGL. */
const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string) {
      return type.startsWith("webgl") ? null : original.call(this, type);
    } as typeof original;
  });

test("without a map there is no PNG of it, and the reader is told", async () => {
  const page = await visit({ before: withoutWebGl });
  await page.locator('[data-map-status="failed"]').waitFor({ state: "attached" });
  await page.locator('[data-action="picture"]').click();
  await page.locator('[data-save="png"]').click();
  await page.locator("#picture-box .warning").waitFor();
});
