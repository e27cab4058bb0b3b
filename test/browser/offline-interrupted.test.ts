import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Page, Request } from "playwright-core";
import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { GONE, KEPT_FOLDER, LONG, useKeptSite } from "./use-kept-site.ts";

/** A file that the worker keeps before it takes charge. */
const FILE = "favicon.svg";

const { open, kept, cutNetwork } = useKeptSite();

test(
  "a first visit that cannot keep all leaves a page that works, and the next one keeps it",
  async () => {
    const [there, away] = [join(KEPT_FOLDER, FILE), join(KEPT_FOLDER, "..", "offline-away")];
    renameSync(there, away);
    let asked: Promise<Request> | undefined;
    const page = await open({
      expected: [...GONE, /404|bad-precaching-response/],
      before: async (opened) => {
        asked = askedByWorker(opened);
      },
    });
    await mapReady(page);
    const answer = await (await asked)?.response();
    expect(answer?.status()).toBe(404);
    await page.locator('[data-place="kursk-oblast"]').click();
    expect(await page.locator(":root[data-kept]").count()).toBe(0);
    renameSync(away, there);
    await page.reload();
    await keptAndReadWithoutNetwork(page);
  },
  LONG,
);

test(
  "a page opened anew while the visit before is still being kept is kept, too",
  async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked: Promise<Request> | undefined;
    const page = await open({
      expected: GONE,
      before: async (opened) => {
        asked = askedByWorker(opened);
        await opened.context().route(`**/${FILE}`, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await asked;
    await page.reload();
    await mapReady(page);
    await page.locator(":root[data-live]").waitFor({ state: "attached" });
    release();
    await keptAndReadWithoutNetwork(page);
  },
  LONG,
);

/** Resolves when the service worker, not the page, asks for the file. */
function askedByWorker(page: Page): Promise<Request> {
  return page.context().waitForEvent("request", {
    predicate: (request) => request.serviceWorker() !== null && request.url().endsWith(FILE),
    timeout: LONG,
  });
}

async function keptAndReadWithoutNetwork(page: Page): Promise<void> {
  await mapReady(page);
  await kept(page);
  await cutNetwork(page);
  await page.reload();
  await mapReady(page);
}
