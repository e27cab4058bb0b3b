import { describe, expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

const path = "#v=1&tab=positions";

test("from an answer the keyboard leads to its speaker's statement", async () => {
  const page = await visit({ path, language: "en" });
  await mapReady(page);
  const answers = page.locator('[data-question="in-combat"] [data-answer="yes"]');
  await answers.locator('[data-speaker="ukrainian-officials"] summary').focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const card = page.locator('[data-statement="ukraine-troops-arrived-in-kursk"]');
  await expect.poll(() => card.getAttribute("aria-current")).toBe("true");
  await expect.poll(() => card.evaluate((it) => it === document.activeElement)).toBe(true);
});

describe("the table of all speakers and questions", () => {
  test("leads from a cell to its statements by keyboard, and Escape leads back", async () => {
    const page = await visit({ path, language: "en" });
    const opener = page.locator('[data-action="position-table"]');
    await opener.press("Enter");
    const cell = page.locator('tr[data-speaker="putin"] [data-question="troops-in-russia"]');
    await cell.press("Enter");
    const sheet = page.locator(".cell-statements");
    expect(await sheet.locator(".statement-link").count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => cell.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".position-table").waitFor({ state: "detached" });
    await expect.poll(() => opener.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test.each([
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ])("fits into the window of $width × $height", async (viewport) => {
    const page = await visit({ path, language: "de", viewport });
    await page.locator('[data-action="position-table"]').click();
    const width = (it: Element) => it.scrollWidth - it.clientWidth;
    expect(await page.locator(".position-table-scroll").evaluate(width)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test("keeps speakers and questions in sight where it does not fit", async () => {
    const page = await visit({ path, language: "en", viewport: { width: 700, height: 844 } });
    await page.locator('[data-action="position-table"]').click();
    const scroller = page.locator(".position-table-scroll");
    await scroller.evaluate((it) => it.scrollTo(300, 200));
    const name = await page.locator('.position-table tr[data-speaker="nis"] th').boundingBox();
    const head = await page.locator(".position-table thead th").nth(4).boundingBox();
    const box = await scroller.boundingBox();
    expect(name?.x).toBeCloseTo(box?.x ?? -1, 0);
    expect(head?.y).toBeCloseTo(box?.y ?? -1, 0);
    expect(await page.locator(".position-table tbody th[scope=row]").count()).toBeGreaterThan(5);
  });

  test("on a phone is a card for each speaker that says what was asked, and keeps the keys", async () => {
    const page = await visit({ path, language: "en", viewport: { width: 390, height: 844 } });
    await page.locator('[data-action="position-table"]').click();
    const nis = page.locator('.position-table tr[data-speaker="nis"]');
    const read = (await nis.innerText()).replaceAll(/\s+/g, " ");
    expect(read).toContain("NIS for South Korea");
    expect(read).toMatch(/In combat\? leaves it open/);
    const cells = await page.locator(".position-cell").count();
    for (let at = 0; at < cells + 3; at++) await page.keyboard.press("Tab");
    const behind = () => document.activeElement?.closest(".panel-foot")?.className ?? null;
    expect(await page.evaluate(behind)).toBe(null);
  });
});

test("without JavaScript every question has its answers, and who gives them", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ javaScriptEnabled: false, language: "en" });
  const tables = page.locator(".question-table");
  expect(await tables.count()).toBe(dossier.questions.length);
  const read = (await tables.allInnerTexts()).join(" ");
  for (const statement of dossier.statements.filter(({ answers }) => answers.length > 0)) {
    const speaker = dossier.speakers.find(({ id }) => id === statement.speaker);
    expect(read).toContain((speaker?.short ?? speaker?.name)?.en);
  }
});
