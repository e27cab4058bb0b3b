import { expect, test } from "vitest";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

test("without JavaScript the title, every place and every statement can be read", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ javaScriptEnabled: false });
  const language = dossier.languages[0] ?? "";
  const read = await page.locator("body").innerText();
  expect(await page.locator("h1").innerText()).toBe(dossier.title[language]);
  const texts = [
    ...dossier.statements.map(({ text }) => text),
    ...dossier.places.map(({ name }) => name),
  ];
  expect(texts.map((text) => text[language] ?? "").filter((text) => !read.includes(text))).toEqual(
    [],
  );
});
