import { expect, test } from "vitest";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();

test("a statement is cited in four forms, with the link that opens it, and copied", async () => {
  const page = await visit({
    site: "example",
    path: "#v=1&place=port-anselm",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const card = page.locator('[data-statement="fairy-tale"]');
  await card.locator('[data-action="cite"]').focus();
  await page.keyboard.press("Enter");
  const link = "#v=1&place=port-anselm&statement=fairy-tale";
  for (const [form, mark] of [
    ["plain", "Statement by government of Sennia. “The report is made up.”"],
    ["markdown", "[“The report is made up\\.”](<http"],
    ["csl-json", '"container-title": "The quarrel over a camp at Port Anselm"'],
    ["bibtex", "@misc{camp-at-port-anselm:fairy-tale,"],
  ] as const) {
    await card.locator("select").selectOption(form);
    const text = await card.locator(`[data-citation="${form}"]`).inputValue();
    expect(text).toContain(mark.replace("\\.", "."));
    expect(text).toContain(link);
    await card.locator('[data-action="copy-citation"]').click();
    await card.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await card.locator(".cite-box").count()).toBe(0);
  expect(await page.locator('[data-place-open="port-anselm"]').count()).toBe(1);
});

test("the dossier is cited from the foot of the panel", async () => {
  const page = await visit({ site: "example", language: "de" });
  await page.locator('.panel-foot [data-action="cite"]').click();
  const text = await page.locator(".panel-foot [data-citation]").inputValue();
  expect(text).toContain(
    "„Streit um ein Lager in Port Anselm“. Example desk. Stand: 16. Mai 2031.",
  );
  expect(text).toMatch(/\(abgerufen am \d{1,2}\. \p{L}+\.? \d{4}\)\.$/u);
  expect(await violations(page)).toEqual([]);
});
