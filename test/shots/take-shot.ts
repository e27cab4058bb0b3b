import type { Browser } from "playwright-core";
import { mapReady } from "../browser/map-ready.ts";
import { publishedDossier } from "../browser/published-dossier.ts";

export type Shot = {
  readonly file: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  readonly language: "de" | "en";
  /** Fragment of the view, with its `#`. */
  readonly hash: string;
  readonly noScript?: boolean;
  /** File that the reader gives as their copy of the article. */
  readonly copy?: string;
};

/** Saves a picture of a page of the site as it stands when its map is drawn and its fonts are there. */
export async function takeShot(browser: Browser, url: string, shot: Shot): Promise<void> {
  const { viewport, colorScheme, noScript = false } = shot;
  const context = await browser.newContext({
    viewport,
    colorScheme,
    javaScriptEnabled: !noScript,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem("lagekarte-hint", "closed"));
  const { slug } = await publishedDossier();
  await page.goto(`${url}${shot.language}/${slug}/${shot.hash}`);
  if (!noScript) await mapReady(page);
  if (shot.copy !== undefined) {
    await page.locator("#copy-file").setInputFiles(shot.copy);
    await page.locator("[data-count]").first().waitFor();
  }
  await page.screenshot({ path: shot.file });
  await context.close();
}
