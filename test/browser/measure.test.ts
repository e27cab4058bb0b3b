import type { Position } from "geojson";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { distance } from "../../src/core/geometry/distance.ts";
import { greatCircle } from "../../src/core/geometry/great-circle.ts";
import { labelPoint } from "../../src/core/geometry/label-point.ts";
import { brightnessAt } from "./brightness-at.ts";
import { clickOnFlatMap, flatLink, pixelOnFlatMap } from "./flat-map.ts";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const index = indexDossier((await publishedDossier()).dossier);
const RUSSIA = { lon: 85, lat: 55, zoom: 1.9 };

const total = (page: Page) => page.locator("[data-total]");
const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`);

function middleOf(place: string): Position {
  const geometry = index.places.get(place)?.geometry;
  const at = geometry && labelPoint(geometry);
  if (!at) throw new Error(`${place} is not on the map`);
  return at;
}

function kilometres(from: string, to: string): string {
  const length = Math.round(distance(middleOf(from), middleOf(to)) / 1_000);
  return `${new Intl.NumberFormat("en-GB").format(length)} km`;
}

/** Three positions on a great circle, away from its ends. */
function onTheWay(from: Position, to: Position): Position[] {
  const way = greatCircle([from, to]).coordinates;
  return [0.3, 0.5, 0.7].flatMap((share) => [way[Math.round(share * way.length)] ?? []]);
}

/** Whether a dark line goes through all of the positions. */
async function isDrawn(page: Page, positions: readonly Position[]): Promise<boolean> {
  for (const at of positions) {
    if ((await brightnessAt(page, await pixelOnFlatMap(page, RUSSIA, at))) > 100) return false;
  }
  return true;
}

test("clicks measure from place to place and on, select nothing, and Escape ends it", async () => {
  const page = await visit({ language: "en", path: flatLink(RUSSIA) });
  await mapReady(page);
  await control(page, "measure").click();
  const [lon = 0, lat = 0] = middleOf("seoul");
  await clickOnFlatMap(page, RUSSIA, [lon + 1, lat]);
  await clickOnFlatMap(page, RUSSIA, middleOf("kazan-city"));
  await expect.poll(() => total(page).textContent()).toBe(kilometres("seoul", "kazan-city"));
  expect(await page.locator("#measure-from").inputValue()).toBe("seoul");

  const way = onTheWay(middleOf("seoul"), middleOf("kazan-city"));
  await expect.poll(() => isDrawn(page, way)).toBe(true);
  await clickOnFlatMap(page, RUSSIA, [60, 30]);
  await expect
    .poll(() => page.locator("[data-measured]").textContent())
    .toMatch(/^\d,\d{3} km along the great circle · last leg \d,\d{3} km$/);
  expect(await page.locator("[data-place-open]").count()).toBe(0);

  await page.keyboard.press("Escape");
  expect(await page.locator("[data-tool]").count()).toBe(0);
  await expect.poll(() => isDrawn(page, way)).toBe(false);
  await clickOnFlatMap(page, RUSSIA, middleOf("kazan-city"));
  await page.locator('[data-place-open="kazan-city"]').waitFor();
});

test("the keyboard measures between two places of the list, and closing leads back to the control", async () => {
  const page = await visit({ language: "de", path: "#v=1" });
  await control(page, "measure").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.locator("#measure-from").evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.type("Seoul");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Oblast");
  await expect
    .poll(() => total(page).textContent())
    .toBe(kilometres("seoul", "kursk-oblast").replace(",", "."));
  await page.locator('[data-action="close-tool"]').click();
  expect(await control(page, "measure").evaluate((it) => it === document.activeElement)).toBe(true);
});

test("a right click shows the coordinates of the spot, no finer than the map, and copies them", async () => {
  const page = await visit({
    language: "de",
    path: flatLink(RUSSIA),
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await mapReady(page);
  await clickOnFlatMap(page, RUSSIA, [49.1, 55.8], "right");
  const shown = page.locator("[data-spot]");
  await expect.poll(() => shown.textContent()).toBe("56° N; 49° O an dieser Stelle");
  await page.locator('[data-action="copy-spot"]').click();
  await expect.poll(() => page.locator(".tool-copy").textContent()).toContain("Kopiert");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("56, 49");
  expect(await page.locator("[data-place-open]").count()).toBe(0);
});

test("the middle of the map says where it is, closer as the map comes closer", async () => {
  const page = await visit({ language: "en", path: flatLink({ ...RUSSIA, zoom: 9 }) });
  await mapReady(page);
  await control(page, "spot").click();
  const shown = page.locator("[data-spot] strong");
  await expect.poll(() => shown.textContent()).toBe("55.00° N, 85.00° E");
  await control(page, "zoom-out").click();
  await page.locator("#map-canvas canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown.textContent()).toMatch(/^55\.00?° N, 85\.[1-9]\d?° E$/);
});

test("a finger that rests on the map asks for the spot's coordinates and selects nothing", async () => {
  const page = await visit({
    language: "en",
    path: flatLink(RUSSIA),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await mapReady(page);
  const box = await page.locator("#map-canvas").boundingBox();
  if (!box) throw new Error("The map has no box.");
  const touch = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  await expect
    .poll(() => page.locator("[data-spot]").textContent())
    .toBe("55° N, 85° E at this spot");
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  expect(await page.locator("[data-place-open]").count()).toBe(0);
});

test("on a phone, what a tool says lies beside legend, controls, scale and attribution, and meets WCAG", async () => {
  const page = await visit({
    language: "de",
    path: "#v=1&place=kursk-oblast",
    viewport: { width: 390, height: 844 },
  });
  await mapReady(page);
  await page.locator(".legend-toggle").click();
  for (const tool of ["measure", "spot"]) {
    await control(page, tool).click();
    if (tool === "measure") {
      await page.locator("#measure-from").selectOption("korea");
      await page.locator("#measure-to").selectOption("eastern-training-grounds");
    }
    const boxes = await page
      .locator(
        "[data-tool], .legend, .map-controls, .maplibregl-ctrl-scale, .maplibregl-ctrl-attrib",
      )
      .evaluateAll((found) => found.map((it) => it.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBe(5);
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
    expect({ tool, overlaps, violations: await violations(page) }).toEqual({
      tool,
      overlaps: [],
      violations: [],
    });
  }
});
