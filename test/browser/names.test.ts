import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Box, catchMap, namesShown } from "./live-map.ts";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

/** What the article is about: to be read on every screen, before anything is touched. */
const NAMED = [
  "eastern-training-grounds",
  "kazan-city",
  "korea",
  "kursk-oblast",
  "north-korea",
  "seoul",
  "south-korea",
];
const COVERS = ".map-controls, .legend, .timeline, .maplibregl-ctrl-attrib, .maplibregl-ctrl-scale";
/** Pixels beside the map in which MapLibre still places names, which would be cut off by its edge. */
const BESIDE = 90;

const PHONE = { width: 390, height: 844 };
const PHONE_SIDEWAYS = { width: 844, height: 390 };
const SMALL = { width: 900, height: 700 };
const DESKTOP = { width: 1440, height: 900 };
const VIEWS = ["globe", "flat"].flatMap((projection) => [
  { viewport: PHONE, projection, language: "de" as const },
  { viewport: PHONE, projection, language: "en" as const },
  { viewport: DESKTOP, projection, language: "de" as const },
]);

describe.each(VIEWS)("$viewport.width wide, $projection, $language", (view) => {
  const { viewport, projection, language } = view;

  test("at the first sight all that the article is about is named, where nothing lies over it or cuts it off", async () => {
    const page = await visit({
      viewport,
      language,
      path: projection === "flat" ? "#v=1&flat" : "#v=1",
    });
    await mapReady(page);
    await allNamed(page);
  });
});

test("on a small window", async () => {
  const page = await visit({ viewport: SMALL, language: "en", path: "#v=1" });
  await mapReady(page);
  await allNamed(page);
});

test("on a phone held sideways", async () => {
  const page = await visit({ viewport: PHONE_SIDEWAYS, language: "de", path: "#v=1" });
  await mapReady(page);
  await allNamed(page);
});

test("on a phone whose reader unfolds the timeline", async () => {
  const page = await visit({ viewport: PHONE, language: "de", path: "#v=1" });
  await mapReady(page);
  await page.locator(".timeline-toggle").click();
  await page.locator('.timeline[data-open="true"]').waitFor();
  await allNamed(page);
});

async function allNamed(page: Page): Promise<void> {
  await catchMap(page);
  await expect
    .poll(() => namesShown(page), { timeout: 20_000 })
    .toEqual(expect.arrayContaining(NAMED));
  for (const [what, box] of await hidingBoxes(page)) {
    const hidden = (await namesShown(page, box)).filter((id) => NAMED.includes(id));
    expect(hidden, what).toEqual([]);
  }
}

/** What lies over the map, and the strips beside it. */
async function hidingBoxes(page: Page): Promise<[string, Box][]> {
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const map = await page.locator("#map-canvas").evaluate(boxOf);
  const covers = await page.locator(COVERS).all();
  expect(covers.length).toBeGreaterThanOrEqual(4);
  const boxes: [string, Box][] = [
    ["left of the map", { ...map, left: map.left - BESIDE, right: map.left - 1 }],
    ["right of the map", { ...map, left: map.right + 1, right: map.right + BESIDE }],
  ];
  for (const cover of covers) {
    boxes.push([(await cover.getAttribute("class")) ?? "", await cover.evaluate(boxOf)]);
  }
  return boxes;
}
