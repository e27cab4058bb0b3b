import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { KEPT_FOLDER, LONG, useKeptSite } from "./use-kept-site.ts";

const { open, kept } = useKeptSite();

test(
  "a new version is offered, and taken when the reader says so",
  async () => {
    const page = await open();
    await mapReady(page);
    await kept(page);
    appendFileSync(join(KEPT_FOLDER, "service-worker.js"), "\n// newer");
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
