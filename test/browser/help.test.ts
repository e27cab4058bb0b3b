import { expect, test } from "vitest";
import { all as en } from "../../src/ui/messages/en/all.ts";
import { mapReady } from "./map-ready.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

test("who has not been here before gets a hint, which closes for good", async () => {
  const page = await visit({ site: "example", firstVisit: true });
  await mapReady(page);
  const hint = page.locator("[data-hint]");
  await hint.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-action="close-hint"]').click();
  expect(await hint.count()).toBe(0);
  await page.reload();
  await mapReady(page);
  expect(await hint.count()).toBe(0);
});

test("a question mark opens the help, Escape closes it and nothing else", async () => {
  const page = await visit({ site: "example", path: "#v=1&place=port-anselm" });
  await mapReady(page);
  await page.locator('[data-action="back"]').focus();
  await page.keyboard.press("?");
  await page.locator("dialog.help").waitFor();
  expect(await page.locator("dialog.help kbd").count()).toBeGreaterThan(4);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("dialog.help").waitFor({ state: "detached" });
  expect(await page.locator('[data-place-open="port-anselm"]').count()).toBe(1);
});

test("an act leads to its entry in the glossary, and back to where the reader was", async () => {
  const page = await visit({ site: "example", path: "#v=1&place=port-anselm" });
  await mapReady(page);
  const act = page.locator('[data-statement="fairy-tale"] .act .term');
  await act.focus();
  await page.keyboard.press("Enter");
  const entry = page.locator("[data-asked]");
  expect(await entry.textContent()).toContain(en.help.act.denies);
  await page.keyboard.press("Escape");
  await expect.poll(() => act.evaluate((it) => it === document.activeElement)).toBe(true);
});

test("without scripts the glossary is on the page, and words lead to it", async () => {
  const page = await visit({ site: "example", language: "en", javaScriptEnabled: false });
  const [first] = await page.locator(".act .term").all();
  if (!first) throw new Error("No act on the page.");
  await first.click();
  const entry = page.locator(".glossary-entry:target");
  expect(await entry.isVisible()).toBe(true);
  expect(await entry.textContent()).toContain(en.help.act.asserts);
});
