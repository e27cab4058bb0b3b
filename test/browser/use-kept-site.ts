import { cpSync, rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

export const KEPT_FOLDER = "test/output/offline";

/** Milliseconds: each test loads the page and its map two or three times, and all of the app once more. */
export const LONG = 180_000;

/** What the browser says of a host that is gone. */
export const GONE = [/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_FAILED/];

export type KeptSite = {
  /** Opens the site's page, with service workers. */
  readonly open: (options?: VisitOptions) => Promise<Page>;
  /** Resolves when the page is kept for reading without a network. */
  readonly kept: (page: Page) => Promise<void>;
  /** Stops the host for good, so that whatever is shown from now on was kept. */
  readonly cutNetwork: (page: Page) => Promise<void>;
};

/** A copy of the built site on a host of its own, which a test may break. */
export function useKeptSite(): KeptSite {
  const visit = useBrowser();
  let site: ServedSite;
  beforeEach(async () => {
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
    cpSync("dist", KEPT_FOLDER, { recursive: true });
    site = await serveSite({ folder: KEPT_FOLDER, port: 0 });
  });
  afterEach(async () => {
    await site.close().catch(() => {});
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
  });
  return {
    open: (options = {}) => visit({ at: site.url, serviceWorkers: "allow", ...options }),
    kept: (page) => page.locator(":root[data-kept]").waitFor({ state: "attached", timeout: LONG }),
    cutNetwork: async (page) => {
      await site.close();
      const answer = await page.evaluate(
        (url) => fetch(url).then(String, String),
        `${site.url}_headers`,
      );
      expect(answer).toMatch(/TypeError/);
    },
  };
}
