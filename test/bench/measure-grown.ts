import type { Browser, Page } from "playwright-core";
import { clickOnFlatMap, type FlatView, flatLink, pixelOnFlatMap } from "../browser/flat-map.ts";
import { mapReady } from "../browser/map-ready.ts";
import { serveGrown } from "../browser/serve-grown.ts";
import { grownPlace } from "./grown-dossier.ts";
import { atRest, watchMap, watchPaint } from "./watch-paint.ts";

/** Milliseconds of each sample. */
export type GrownTimes = {
  /** Something that takes nothing: an attribute that changes nothing, then the map as it is once more. */
  readonly floorPanel: number[];
  readonly floorMap: number[];
  readonly mapClick: number[];
  readonly listClick: number[];
  readonly key: number[];
  readonly filterPanel: number[];
  readonly filterMap: number[];
};

const QUERY = "rekruten";
const ACTS = ["asserts", "denies", "estimates"];

/**
 * Times what a reader does with a dossier of so many statements: clicks on a place on the map and in the list, each key
 * of a search, and a filter that is ticked. The page is that of the example, whose files are grown on the way.
 *
 * @param url of the example's page
 * @param samples of each
 */
export async function measureGrown(
  browser: Browser,
  url: string,
  statements: number,
  samples: number,
): Promise<GrownTimes> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await watchMap(page);
  await serveGrown(page, statements);
  const [west = 0, south = 0] = grownPlace(0).at;
  const view = { lon: west + 1, lat: south + 0.5, zoom: 6 };
  await page.goto(url + flatLink(view));
  await mapReady(page);
  try {
    const floors = await emptyFrames(page, samples);
    const mapClick = await mapClicks(page, view, samples);
    await page.keyboard.press("Escape");
    const listClick = await listClicks(page, samples);
    await page.locator("#tab-statements").click();
    const key = await keys(page, samples);
    const ticks = await filterTicks(page, samples);
    return { ...floors, mapClick, listClick, key, ...ticks };
  } finally {
    await context.close();
  }
}

/** What nothing can be faster than: the browser's own way from a key to a painted frame, and a frame of the same map. */
async function emptyFrames(
  page: Page,
  samples: number,
): Promise<Pick<GrownTimes, "floorPanel" | "floorMap">> {
  await page.evaluate(() => {
    addEventListener("keydown", ({ key }) => {
      if (key !== "F8") return;
      document.querySelector(".panel")?.toggleAttribute("data-bench");
      // MapLibre draws anew what it has when the network is back.
      requestAnimationFrame(() => setTimeout(() => dispatchEvent(new Event("online"))));
    });
  });
  const floorPanel: number[] = [];
  const floorMap: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    await atRest(page);
    const painted = await watchPaint(page, "keydown", ".panel", {
      name: "floor",
      waitForMap: true,
    });
    await page.keyboard.press("F8");
    const { panel, map } = await painted();
    floorPanel.push(panel);
    if (map !== null) floorMap.push(map);
  }
  return { floorPanel, floorMap };
}

async function mapClicks(page: Page, view: FlatView, samples: number): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const { id, at } = grownPlace(sample % 3);
    const { x, y } = await pixelOnFlatMap(page, view, at);
    await page.mouse.move(x, y);
    await atRest(page);
    const painted = await watchPaint(page, "click", `[data-place-open="${id}"]`, {
      name: "map click",
    });
    await clickOnFlatMap(page, view, at);
    times.push((await painted()).panel);
  }
  return times;
}

async function listClicks(page: Page, samples: number): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const { id } = grownPlace(sample % 3);
    await page.locator(`[data-place="${id}"]`).hover();
    await atRest(page);
    const painted = await watchPaint(page, "click", `[data-place-open="${id}"]`, {
      name: "list click",
    });
    await page.locator(`[data-place="${id}"]`).click();
    times.push((await painted()).panel);
    await page.keyboard.press("Escape");
  }
  return times;
}

async function keys(page: Page, samples: number): Promise<number[]> {
  const times: number[] = [];
  await page.locator("#search-box").fill(QUERY);
  await page.locator("mark").first().waitFor();
  while (times.length < samples) {
    await page.locator("#search-box").fill("");
    await page.locator("mark").first().waitFor({ state: "detached" });
    for (const letter of QUERY) {
      await atRest(page);
      const painted = await watchPaint(page, "input", "[data-results]", { name: "key" });
      await page.keyboard.press(letter);
      times.push((await painted()).panel);
    }
  }
  await page.keyboard.press("Escape");
  return times;
}

async function filterTicks(
  page: Page,
  samples: number,
): Promise<Pick<GrownTimes, "filterPanel" | "filterMap">> {
  await page.locator("[data-action=filters]").click();
  await page.locator("[data-topic=acts]").click();
  const filterPanel: number[] = [];
  const filterMap: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const act = ACTS[sample % ACTS.length];
    await page.locator(`[data-value="${act}"]`).focus();
    await atRest(page);
    const painted = await watchPaint(page, "change", ".panel", {
      name: "filter",
      waitForMap: true,
    });
    await page.keyboard.press("Space");
    const { panel, map } = await painted();
    filterPanel.push(panel);
    if (map !== null) filterMap.push(map);
  }
  return { filterPanel, filterMap };
}
