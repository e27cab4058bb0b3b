import type { Browser } from "playwright-core";
import { type Ground, type GroundView, groundPath, TILES_FILE } from "./grounds.ts";
import { openGround } from "./open-ground.ts";

export type ViewMeasure = {
  /** Milliseconds from navigation until everything in view was drawn. */
  readonly drawn: number;
  /** Ranges of the archive that were asked for, its directories among them, and their bytes. */
  readonly ranges: number;
  readonly bytes: number;
};

const WINDOW = { width: 1440, height: 900 };

/** Opens a view of a ground with nothing cached. */
export async function measureView(
  browser: Browser,
  url: string,
  ground: Ground,
  view: GroundView,
): Promise<ViewMeasure> {
  const { page, drawn, close } = await openGround(browser, url + groundPath(ground, view), WINDOW);
  const sizes = await page.evaluate(
    (file) =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(file))
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    TILES_FILE,
  );
  await close();
  return { drawn, ranges: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
