import type { Browser } from "playwright-core";
import { type Ground, type GroundView, groundPath, type Leg } from "./grounds.ts";
import { openGround } from "./open-ground.ts";

/** Small, as all of it is drawn in software. */
const WINDOW = { width: 960, height: 600 };

/** Milliseconds of the frames of each leg, on a page of its own on which everything at `from` is drawn. */
export async function measureFrames(
  browser: Browser,
  url: string,
  ground: Ground,
  from: GroundView,
  legs: readonly Leg[],
): Promise<(readonly number[])[]> {
  const { page, close } = await openGround(browser, url + groundPath(ground, from), WINDOW);
  try {
    return await page.evaluate(async (path) => (await window.ground?.play(...path)) ?? [], legs);
  } finally {
    await close();
  }
}
