import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

/** Names of the parts of the Korean face that were fetched. */
const FETCHED = `performance
  .getEntriesByType("resource")
  .map(({ name }) => /noto-sans-kr-\\d+/.exec(name)?.[0])
  .filter((name) => name !== undefined)`;

test("Korean letters are fetched when a Korean name is shown, on the map or in the panel, and not before", async () => {
  const page = await visit({ path: "#v=1" });
  await mapReady(page);
  expect(await page.evaluate(FETCHED)).toEqual([]);
  await page.locator('.place-row[data-place="seoul"]').click();
  await expect.poll(() => page.evaluate(FETCHED)).toContain("noto-sans-kr-118");
  const near = await visit({ path: "#v=1&at=38.5,127,6&flat" });
  await mapReady(near);
  await expect.poll(() => near.evaluate(FETCHED)).toContain("noto-sans-kr-118");
});
