import { expect, test } from "vitest";
import { EXAMPLE_ARTICLE } from "../core/example-article.ts";
import { exampleInput } from "../core/example-dossier.ts";
import { dropFile } from "./drop-file.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();
const { statements } = exampleInput().dossier;

async function visitSource() {
  const page = await visit({ site: "example", language: "en", path: "#v=1&tab=source" });
  await page.locator("#copy-text").waitFor();
  return page;
}

test("in a pasted copy every statement's sentence is found as it was", async () => {
  const page = await visitSource();
  await page.locator("#copy-text").fill(`Menu\nNews\n\n${EXAMPLE_ARTICLE}\n\nAll rights reserved`);
  await page.locator('[data-action="check-copy"]').click();
  expect(await page.locator('[data-count="exact"] b').textContent()).toBe(`${statements.length}`);
  expect(await page.locator("[data-count]").count()).toBe(1);
});

test("a copy with another number is not taken for the same sentence", async () => {
  const page = await visitSource();
  await page.locator("#copy-text").fill(EXAMPLE_ARTICLE.replace("between 6", "between 7"));
  await page.locator('[data-action="check-copy"]').click();
  expect(await page.locator('[data-count="altered"] b').textContent()).toBe("1");
  expect(await page.locator('[data-count="exact"] b').textContent()).toBe(
    `${statements.length - 1}`,
  );
});

test("a file that is no text is refused by name, and the page goes on", async () => {
  const page = await visitSource();
  const bytes = Uint8Array.from({ length: 2048 }, (_, index) => index % 7);
  await dropFile(page, "photo.jpg", bytes);
  const refusal = page.locator("[data-refused]");
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain("photo.jpg");
  await page.locator("#copy-text").fill(EXAMPLE_ARTICLE);
  await page.locator('[data-action="check-copy"]').click();
  await page.locator('[data-count="exact"]').waitFor();
});

test("the page in another language checks the same copy, and a page opened anew has none", async () => {
  const page = await visitSource();
  await page.locator("#copy-text").fill(EXAMPLE_ARTICLE);
  await page.locator('[data-action="check-copy"]').click();
  await page.locator('[data-count="exact"]').waitFor();
  await page.locator('[data-language="de"]').click();
  await page.locator('html[lang="de"] [data-count="exact"]').waitFor();
  expect(await page.locator('[data-count="exact"] b').textContent()).toBe(`${statements.length}`);
  await page.reload();
  await page.locator("#copy-text").waitFor();
  expect(await page.locator("[data-count]").count()).toBe(0);
});
