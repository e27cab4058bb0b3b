import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchChromium } from "./launch-chromium.ts";
import { watchForTrouble } from "./watch-for-trouble.ts";

export type VisitOptions = BrowserContextOptions & {
  /** Which of the built sites; default the published one. */
  readonly site?: "site" | "example";
  /** Base of another site, instead of `site`. */
  readonly at?: string;
  /** Language of the page. Default English. */
  readonly language?: "de" | "en";
  /** Fragment of the view, with its `#`. */
  readonly path?: string;
  /** Another page, by its path under the base; the root is "". Default the dossier's own in `language`. */
  readonly file?: string;
  /** A reader who has not been here before; others have closed the hint on the map. */
  readonly firstVisit?: boolean;
  /** Runs before the page is asked for: to break a file, or a part of the browser. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Trouble this visit is about; anything else fails the test. */
  readonly expected?: readonly RegExp[];
};

/** Without motion a view is there at once, and software rendering need not draw the way to it. */
const CONTEXT: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  reducedMotion: "reduce",
  // A worker would answer for the files that a test breaks, and each visit would fetch the whole app.
  serviceWorkers: "block",
};

/** The root of a page that has come to life, or of one that stays as the build wrote it. */
const SETTLED = ":root[data-live], :root:not([data-scripted])";

/** Opens a built page in a browser of its own, once its controls work. */
export type Visit = (options?: VisitOptions) => Promise<Page>;

/**
 * A Chromium for one test file. Every page opened with the returned function is closed after its test,
 * and the test fails when the page logged an error, broke its security policy, got an error from the
 * server or asked any other host for anything.
 */
export function useBrowser(switches: readonly string[] = []): Visit {
  let browser: Browser;
  const opened: { readonly page: Page; readonly trouble: readonly string[] }[] = [];

  beforeAll(async () => {
    browser = await launchChromium(switches);
  });
  afterEach(async () => {
    const ended = opened.splice(0);
    for (const { page } of ended) {
      // What a test holds back may still be under way, and is of no interest to it any more.
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.context().unrouteAll({ behavior: "ignoreErrors" });
      await page.context().close();
    }
    expect(ended.flatMap(({ trouble }) => trouble)).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (options = {}) => {
    const { site = "site", at, language = "en", path = "", file, before, ...rest } = options;
    const { expected = [], firstVisit = false, ...context } = rest;
    const base = at ?? inject(site === "site" ? "siteUrl" : "exampleUrl");
    const slug = inject(site === "site" ? "siteSlug" : "exampleSlug");
    const page = await (await browser.newContext({ ...CONTEXT, ...context })).newPage();
    opened.push({ page, trouble: await watchForTrouble(page, base, expected) });
    if (!firstVisit)
      await page.addInitScript(() => localStorage.setItem("lagekarte-hint", "closed"));
    await before?.(page);
    await page.goto(`${base}${file ?? `${language}/${slug}/`}${path}`);
    await page.locator(SETTLED).waitFor({ state: "attached" });
    return page;
  };
}
