import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BasemapConfig } from "../../src/core/config/site-config.ts";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { buildSite } from "./build-site.ts";
import { type Color, colorAt } from "./color-at.ts";
import { clickOnFlatMap, type FlatView, flatLink } from "./flat-map.ts";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { HILLS_COLOR, PHOTO_COLOR, type ServedGround, serveGround } from "./serve-ground.ts";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

const OUTPUT = "test/output/basemaps";
/** Colour of land in Protomaps' light flavour. */
const STREETS_COLOR: Color = [226, 223, 218];
/** A place of the published dossier, and a spot on the ground far from any. */
const KAZAN = { lon: 49.11, lat: 55.79 };
const VIEW: FlatView = { ...KAZAN, zoom: 5 };

const visit = useBrowser();
let ground: ServedGround;
let site: ServedSite;

beforeAll(async () => {
  ground = await serveGround();
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const config = join(OUTPUT, "lagekarte.config.json");
  writeFileSync(config, JSON.stringify({ basemaps: basemaps(ground.url) }));
  buildSite("/", join(OUTPUT, "site"), { LAGEKARTE_CONFIG: config });
  site = await serveSite({ folder: join(OUTPUT, "site"), port: 0 });
});
afterAll(async () => {
  await site.close();
  await ground.close();
});

function basemaps(host: string): BasemapConfig[] {
  const named = (id: string) => ({
    id,
    title: { de: `Grund ${id}`, en: `Ground ${id}` },
    attribution: [{ text: `© ${id}`, url: `${host}/${id}` }],
  });
  const tiles = { tileSize: 256, minZoom: 0, maxZoom: 19 } as const;
  return [
    { kind: "protomaps", ...named("streets"), url: `${host}/streets.pmtiles` },
    { kind: "style", ...named("hills"), url: `${host}/hills/style.json`, origins: [] },
    { kind: "raster", ...named("photo"), tiles: `${host}/photo/{z}/{x}/{y}.png`, ...tiles },
    { kind: "protomaps", ...named("no-archive"), url: `${host}/none.pmtiles` },
    { kind: "style", ...named("no-style"), url: `${host}/none.json`, origins: [] },
    { kind: "raster", ...named("no-tiles"), tiles: `${host}/none/{z}/{x}/{y}.png`, ...tiles },
  ];
}

/** Opens the site where `path` says; the ground's host may be asked, and whatever else is `expected`. */
async function open(path: string, expected: readonly RegExp[] = []): Promise<Page> {
  const options: VisitOptions = {
    at: site.url,
    language: "de",
    path,
    colorScheme: "light",
    expected: [new RegExp(`^request: ${ground.url}/`), ...expected],
  };
  const page = await visit(options);
  await mapReady(page);
  return page;
}

async function choose(page: Page, base: string): Promise<void> {
  const button = page.locator('[data-control="base"]');
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await page.locator(`[data-base="${base}"]`).click();
}

/** Colour of the map near its upper right, where the dossier has nothing. */
async function groundColor(page: Page): Promise<Color> {
  const box = await page.locator("#map-canvas").boundingBox();
  if (!box) throw new Error("The map has no box.");
  return colorAt(page, { x: box.x + box.width * 0.75, y: box.y + box.height * 0.25 });
}

const credits = (page: Page) => page.locator(".maplibregl-ctrl-attrib-inner");

/** How long drawing in software may take, in milliseconds. */
const DRAWN = { timeout: 20_000 };

test("until a reader asks for another basemap, no other host is asked for anything", async () => {
  const page = await visit({ at: site.url, language: "en", path: "#v=1" });
  await mapReady(page);
  expect(await credits(page).innerText()).toContain("Natural Earth");
  await page.locator('[data-control="base"]').click();
  expect(await page.locator('[data-base=""]').isChecked()).toBe(true);
  expect(await page.getByRole("radio", { name: "Ground streets" }).count()).toBe(1);
});

test("a site that configures nothing offers no choice", async () => {
  const page = await visit();
  await mapReady(page);
  expect(await page.locator('[data-control="base"]').count()).toBe(0);
});

test.each([
  ["an archive in Protomaps' schema", "streets", STREETS_COLOR],
  ["a style with glyphs, relative addresses and our own names of layers", "hills", HILLS_COLOR],
  ["pictures", "photo", PHOTO_COLOR],
])("%s can be the ground: its makers are credited, the claims are on it", async (_, id, color) => {
  const page = await open(flatLink(VIEW));
  const before = await groundColor(page);
  await choose(page, id);
  await expect.poll(() => groundColor(page), DRAWN).toEqual(color);
  expect(before).not.toEqual(color);
  expect(await credits(page).innerText()).toContain(`© ${id}`);
  expect(await credits(page).innerText()).not.toContain("Natural Earth");

  const { dossier } = await publishedDossier();
  const kazan = dossier.places.find((place) => place.id === "kazan-city");
  if (kazan?.geometry?.type !== "Point") throw new Error("Kazan is no point.");
  await clickOnFlatMap(page, VIEW, kazan.geometry.coordinates);
  await page.locator('[data-place-open="kazan-city"]').waitFor();

  await choose(page, "");
  await expect.poll(() => groundColor(page), DRAWN).toEqual(before);
  expect(await credits(page).innerText()).toContain("Natural Earth");
  expect(await page.locator("[data-problem]").count()).toBe(0);
});

test("the choice is made by keyboard, is in the link, and the link brings it back", async () => {
  const page = await open("#v=1");
  await page.locator('[data-control="base"]').press("Enter");
  await page.locator('[data-base=""]').press("ArrowDown");
  await page.waitForFunction(() => location.hash.includes("base=streets"));
  const again = await open(new URL(page.url()).hash);
  await expect.poll(() => credits(again).innerText(), DRAWN).toContain("© streets");
  expect(await again.locator('[data-base="streets"]').isChecked()).toBe(true);
});

test("dark and the other language hold for an archive in Protomaps' schema too", async () => {
  const page = await open(`${flatLink(VIEW)}&base=streets`);
  await expect.poll(() => groundColor(page), DRAWN).toEqual(STREETS_COLOR);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => Math.max(...(await groundColor(page))), DRAWN).toBeLessThan(80);
  await page.locator('[data-language="en"]').click();
  await page.getByRole("button", { name: "Basemap" }).waitFor();
  expect(await page.locator("[data-problem]").count()).toBe(0);
});

test.each(["no-archive", "no-style", "no-tiles"])(
  "where %s can be had the built-in ground is back, and the page says why",
  async (id) => {
    const page = await open(flatLink(VIEW), [/404/]);
    const before = await groundColor(page);
    await choose(page, id);
    await page.locator('[data-problem="base-failed"]', { hasText: id }).waitFor();
    expect(await page.locator('[data-base=""]').isChecked()).toBe(true);
    await expect.poll(() => groundColor(page), DRAWN).toEqual(before);
    expect(await credits(page).innerText()).toContain("Natural Earth");
  },
);

test("a basemap that a link names and the site lacks is reported", async () => {
  const page = await open("#v=1&base=moon");
  await page.locator('[data-problem="link-dropped"]', { hasText: "base=moon" }).waitFor();
});
