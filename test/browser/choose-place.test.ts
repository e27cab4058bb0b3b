import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { labelPoint } from "../../src/core/geometry/label-point.ts";
import { clickOnFlatMap, flatLink } from "./flat-map.ts";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const { dossier } = await publishedDossier();
const index = indexDossier(dossier);
const PLACES = ["kazan-city", "kursk-oblast", "eastern-training-grounds", "korea"];
const RUSSIA = { lon: 85, lat: 55, zoom: 1.9 };
const PORT_ANSELM = { lon: -30.5, lat: 40.1, zoom: 8 };

const openPlace = (page: Page) => page.locator("[data-place-open]").getAttribute("data-place-open");

async function statementsShown(page: Page): Promise<string[]> {
  const cards = page.locator("[data-place-open] [data-statement]");
  return cards.evaluateAll((found) =>
    found.map((card) => card.getAttribute("data-statement") ?? ""),
  );
}

function statementsOf(place: string): string[] {
  return (index.statementsByPlace.get(place) ?? []).map(({ id }) => id);
}

describe.each(PLACES)("%s", (place) => {
  test("a click on the map shows the place and all its statements", async () => {
    const geometry = index.places.get(place)?.geometry;
    const at = geometry && labelPoint(geometry);
    if (!at) throw new Error(`${place} is not on the map`);
    const page = await visit({ path: flatLink(RUSSIA) });
    await mapReady(page);
    await clickOnFlatMap(page, RUSSIA, at);
    if ((await openPlace(page)) !== place)
      await page.locator(`[data-candidate="${place}"]`).click();
    expect(await openPlace(page)).toBe(place);
    await expect.poll(() => statementsShown(page)).toEqual(statementsOf(place));
  });

  test("the keyboard in the list shows the same, and leads back", async () => {
    const page = await visit();
    const row = page.locator(`[data-place="${place}"]`);
    await row.waitFor();
    for (let presses = 0; !(await row.evaluate((it) => it === document.activeElement)); presses++) {
      if (presses > 60) throw new Error("Tab does not reach the place.");
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    expect(await openPlace(page)).toBe(place);
    await expect.poll(() => statementsShown(page)).toEqual(statementsOf(place));
    await page.keyboard.press("Escape");
    await row.waitFor();
    await expect.poll(() => row.evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

test("places that lie on each other under one click are all offered, smallest first", async () => {
  const page = await visit({ site: "example", path: flatLink(PORT_ANSELM) });
  await mapReady(page);
  await clickOnFlatMap(page, PORT_ANSELM, [-30.52, 40.11]);
  await page.locator("[data-candidate]").first().waitFor();
  const offered = await page
    .locator("[data-candidate]")
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute("data-candidate") ?? ""));
  const expected = ["port-anselm", "anselm-camp", "vellmark-land"];
  expect(offered.filter((place) => expected.includes(place))).toEqual(expected);
  expect(await openPlace(page)).toBe(offered[0]);
  for (const place of offered) {
    await page.locator(`[data-candidate="${place}"]`).click();
    await page.locator(`[data-place-open="${place}"]`).waitFor();
  }
});

test("a place that is not on the map is reached in the list", async () => {
  const page = await visit({ site: "example" });
  await page.locator('[data-place="somewhere-inland"]').click();
  await expect.poll(() => statementsShown(page)).toEqual(["moved-inland"]);
});
