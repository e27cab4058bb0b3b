import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { type Host, serveHost } from "./serve-host.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();
const code = (page: Page) => page.locator(".embed-code").inputValue();

let host: Host;
const pages: Record<string, string> = {};
beforeAll(async () => {
  host = await serveHost(pages);
});
afterAll(() => host.close());

async function openDialog(page: Page): Promise<void> {
  await page.locator('[data-action="embed"]').click();
  await page.locator(".embed-dialog").waitFor();
}

test("the code that is offered shows the same view in another page as it did in the preview", async () => {
  const page = await visit({ path: "#v=1&place=kursk-oblast&hide=parties" });
  await mapReady(page);
  await openDialog(page);
  await page.locator('[name="embed-map"][value="still"]').check();
  await page.locator('[name="embed-theme"][value="dark"]').check();
  const preview = page.frameLocator(".embed-preview iframe");
  await preview.locator('[data-place-open="kursk-oblast"]').waitFor();
  await preview.locator(':root[data-theme="dark"]').waitFor({ state: "attached" });
  for (const form of ["element", "frame"]) {
    await page.locator(`[name="embed-form"][value="${form}"]`).check();
    pages[`${form}.html`] = `<!doctype html><html lang="en"><title>News</title>${await code(page)}`;
    const article = await visit({
      at: host.url,
      file: `${form}.html`,
      expected: [new RegExp(`^request: ${inject("siteUrl")}`)],
    });
    const frame = article.frameLocator("iframe");
    await frame.locator('[data-place-open="kursk-oblast"]').waitFor();
    await frame.locator(':root[data-theme="dark"]').waitFor({ state: "attached" });
    expect(await frame.locator('[data-remove="parties"]').count()).toBe(1);
    expect(await frame.locator(".problems-box").count()).toBe(0);
  }
});

test("what somebody chooses is in the code, and what a form does not have cannot be chosen", async () => {
  const page = await visit();
  await openDialog(page);
  expect(await page.locator('[name="embed-view"]').count()).toBe(0);
  await page.locator('[name="embed-fits"]').uncheck();
  await page.locator('[name="embed-height"]').fill("99999");
  await page.locator('[name="embed-height"]').blur();
  expect(await code(page)).toContain('height="2000"');
  await page.locator('[name="embed-form"][value="picture"]').check();
  expect(await page.locator('[name="embed-map"]').count()).toBe(0);
  expect(await code(page)).toMatch(/^<a href="[^"]+"><img [^>]*alt="Map “/);
  expect(await page.locator(".embed-preview img").getAttribute("alt")).toContain("Kazan");
});

test.each([
  ["light", "en", 1280],
  ["dark", "de", 390],
] as const)(
  "the dialog breaks no rule of WCAG, %s, %s, %i pixels wide",
  async (colorScheme, language, width) => {
    const page = await visit({ colorScheme, language, viewport: { width, height: 800 } });
    await mapReady(page);
    await openDialog(page);
    await page.locator('[name="embed-map"][value="still"]').check();
    await page
      .frameLocator(".embed-preview iframe")
      .locator(":root[data-live]")
      .waitFor({ state: "attached" });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".embed-dialog").waitFor({ state: "detached" });
    const focused = page.locator('[data-action="embed"]');
    expect(await focused.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);
