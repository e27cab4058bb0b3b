import type { Browser, Page } from "playwright-core";
import { clickOnFlatMap, flatLink } from "../browser/flat-map.ts";
import { mapReady } from "../browser/map-ready.ts";
import { serveGrown } from "../browser/serve-grown.ts";
import { grownPlace } from "./grown-dossier.ts";
import { watchMap, watchPaint } from "./watch-paint.ts";

/** Milliseconds of each sample. */
export type GrownTimes = {
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
    const mapClick = await mapClicks(page, view, samples);
    await page.keyboard.press("Escape");
    const listClick = await listClicks(page, samples);
    await page.locator("#tab-statements").click();
    const key = await keys(page, samples);
    const ticks = await filterTicks(page, samples);
    return { mapClick, listClick, key, ...ticks };
  } finally {
    await context.close();
  }
}

async function mapClicks(
  page: Page,
  view: Parameters<typeof clickOnFlatMap>[1],
  samples: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const { id, at } = grownPlace(sample % 3);
    const painted = await watchPaint(page, "click", `[data-place-open="${id}"]`);
    await clickOnFlatMap(page, view, at);
    times.push((await painted()).panel);
  }
  return times;
}

async function listClicks(page: Page, samples: number): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const { id } = grownPlace(sample % 3);
    await page.locator(`[data-place="${id}"]`).scrollIntoViewIfNeeded();
    const painted = await watchPaint(page, "click", `[data-place-open="${id}"]`);
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
      const painted = await watchPaint(page, "input", "[data-results]");
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
    const painted = await watchPaint(page, "change", ".panel", true);
    await page.keyboard.press("Space");
    const { panel, map } = await painted();
    filterPanel.push(panel);
    if (map !== null) filterMap.push(map);
  }
  return { filterPanel, filterMap };
}
