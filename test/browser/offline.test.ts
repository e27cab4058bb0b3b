import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { GONE, LONG, useKeptSite } from "./use-kept-site.ts";

const { open, kept, cutNetwork } = useKeptSite();

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
