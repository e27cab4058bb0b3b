import type { Browser } from "playwright-core";

export type Load = {
  /** Milliseconds from navigation until something can be read. */
  readonly firstPaint: number;
  /** Milliseconds from navigation until the map has drawn the dossier. */
  readonly mapReady: number;
};

const READY = "lagekarte-map-ready";

/** Opens a page with nothing cached and times it. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript((mark) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-map-status="ready"]')) return;
      performance.mark(mark);
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-map-status"] });
  }, READY);
  await page.goto(url);
  await page.locator('[data-map-status="ready"]').waitFor();
  const load = await page.evaluate(
    (mark) => ({
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
      mapReady: performance.getEntriesByName(mark)[0]?.startTime,
    }),
    READY,
  );
  await context.close();
  const { firstPaint, mapReady } = load;
  if (firstPaint === undefined || mapReady === undefined)
    throw new Error("The page was not timed.");
  return { firstPaint, mapReady };
}
