import { readFile } from "node:fs/promises";
import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const { dossier } = await publishedDossier();

/** Saves what the export dialog is set to; returns the file's name and what it holds. */
async function save(page: Page): Promise<{ name: string; collection: FeatureCollection }> {
  const download = page.waitForEvent("download");
  await page.locator('[data-action="save-export"]').click();
  const file = await download;
  const text = await readFile(await file.path(), "utf8");
  return { name: file.suggestedFilename(), collection: check(text) as FeatureCollection };
}

test("the nested export holds every place, with its geometry where it has one", async () => {
  const page = await visit({ acceptDownloads: true });
  await page.locator('[data-action="export"]').click();
  const { name, collection } = await save(page);
  expect(name).toBe(`${dossier.id}.geojson`);
  const exported = new Map(collection.features.map((feature) => [feature.id, feature]));
  for (const place of dossier.places) {
    expect(exported.get(place.id)?.geometry === null).toBe(place.geometry === null);
  }
  const written = JSON.stringify(collection);
  expect(dossier.statements.filter(({ id }) => !written.includes(`"${id}"`))).toEqual([]);
});

test("the flat export holds a row for every statement at every place", async () => {
  const page = await visit({ acceptDownloads: true });
  await page.locator('[data-action="export"]').click();
  await page.locator('input[value="geojson-flat"]').check();
  const { name, collection } = await save(page);
  expect(name).toBe(`${dossier.id}-flat.geojson`);
  const rows = dossier.statements.map(({ places }) => Math.max(1, places.length));
  expect(collection.features).toHaveLength(rows.reduce((sum, count) => sum + count, 0));
  const scalar = (value: unknown) => value === null || typeof value !== "object";
  expect(
    collection.features.every(({ properties }) => Object.values(properties ?? {}).every(scalar)),
  ).toBe(true);
});

test("what the map does not show can be left out", async () => {
  const page = await visit({ acceptDownloads: true });
  await page.locator('[data-layer="parties"] input[type="checkbox"]').uncheck();
  await page.locator('[data-action="export"]').click();
  await page.locator('input[value="shown"]').check();
  const { name, collection } = await save(page);
  expect(name).toBe(`${dossier.id}-shown.geojson`);
  const layers = new Set(collection.features.map(({ properties }) => properties?.layer_id));
  expect(layers.has("parties")).toBe(false);
  expect(layers.has("kursk")).toBe(true);
});
