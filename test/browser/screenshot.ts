import type { Locator, Page, PageScreenshotOptions } from "playwright-core";
import { vi } from "vitest";

/** Milliseconds. */
const PATIENCE = { timeout: 20_000, interval: 250 };

/** A picture of what is on the screen. While a map is drawn in software Chromium at times has none to give; then it is asked again. */
export function screenshot(of: Page | Locator, options?: PageScreenshotOptions): Promise<Buffer> {
  return vi.waitFor(() => of.screenshot(options), PATIENCE);
}
