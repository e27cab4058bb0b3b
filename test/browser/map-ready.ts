import type { Page } from "playwright-core";

/** Waits until the map has drawn the dossier. */
export async function mapReady(page: Page): Promise<void> {
  await page.locator('[data-map-status="ready"]').waitFor();
}
