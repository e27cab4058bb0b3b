import { appendFileSync, cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();
const FOLDER = "test/output/offline";
/** What the browser says of a host that is gone. */
const GONE = [/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_FAILED/];

/** Milliseconds: each test loads the page and its map two or three times, and all of the app once more. */
const LONG = 300_000;

let site: ServedSite;

beforeEach(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync("dist", FOLDER, { recursive: true });
  site = await serveSite({ folder: FOLDER, port: 0 });
});
afterEach(async () => {
  await site.close().catch(() => {});
  rmSync(FOLDER, { recursive: true, force: true });
});

const open = (options = {}): Promise<Page> =>
  visit({ at: site.url, serviceWorkers: "allow", ...options });

const kept = (page: Page): Promise<void> =>
  page.locator(":root[data-kept]").waitFor({ state: "attached", timeout: LONG });

/** Stops the host for good, so that whatever is shown from now on was kept. */
async function cutNetwork(page: Page): Promise<void> {
  await site.close();
  const answer = await page.evaluate(
    (url) => fetch(url).then(String, String),
    `${site.url}_headers`,
  );
  expect(answer).toMatch(/TypeError/);
}

test(
  "after one visit the page, its map and its statements are there without a network",
  async () => {
    const page = await open({ expected: GONE });
    await mapReady(page);
    await kept(page);
    await cutNetwork(page);
    await page.reload();
    await mapReady(page);
    expect(await page.locator("[data-problem]").allTextContents()).toEqual([]);
    await page.locator('[data-place="kursk-oblast"]').click();
    await page.locator('[data-place-open="kursk-oblast"] [data-statement]').first().waitFor();
  },
  LONG,
);

test(
  "a first visit that breaks off leaves a page that works, and the next one keeps it",
  async () => {
    const [there, away] = [join(FOLDER, "favicon.svg"), join(FOLDER, "..", "offline-favicon.svg")];
    renameSync(there, away);
    const page = await open({ expected: [...GONE, /404|favicon|bad-precaching-response/] });
    await mapReady(page);
    await page.locator('[data-place="kursk-oblast"]').click();
    expect(await page.locator(":root[data-kept]").count()).toBe(0);
    renameSync(away, there);
    await page.reload();
    await mapReady(page);
    await kept(page);
    await cutNetwork(page);
    await page.reload();
    await mapReady(page);
  },
  LONG,
);

test(
  "a new version is offered, and taken when the reader says so",
  async () => {
    const page = await open();
    await mapReady(page);
    await kept(page);
    appendFileSync(join(FOLDER, "service-worker.js"), "\n// newer");
    await page.reload();
    await mapReady(page);
    const offer = page.locator(".new-version-box");
    await offer.waitFor();
    const before = await page.evaluate(() => performance.timeOrigin);
    await offer.getByRole("button").click();
    await page.waitForFunction((then) => performance.timeOrigin > then, before, {
      timeout: LONG,
    });
    await mapReady(page);
    await kept(page);
    expect(await offer.count()).toBe(0);
  },
  LONG,
);
