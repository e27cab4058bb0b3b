import type { Browser, Page, ViewportSize } from "playwright-core";

export type OpenGround = {
  readonly page: Page;
  /** Milliseconds from navigation until everything in view was drawn. */
  readonly drawn: number;
  readonly close: () => Promise<void>;
};

/** Opens a page of a ground with nothing cached. Rejects when the page reports an error. */
export async function openGround(
  browser: Browser,
  url: string,
  viewport: ViewportSize,
): Promise<OpenGround> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const failed = new Promise<never>((_, reject) => {
    page.on("pageerror", reject);
  });
  await page.goto(url);
  const drawn = await Promise.race([failed, drawnOn(page)]);
  failed.catch(() => {});
  return { page, drawn, close: () => context.close() };
}

async function drawnOn(page: Page): Promise<number> {
  await page.waitForFunction(() => window.ground !== undefined);
  return page.evaluate(() => window.ground?.drawn ?? Number.NaN);
}
