import { expect, test } from "vitest";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

test("without JavaScript the title, every place and every statement can be read", async () => {
  const { dossier } = await publishedDossier();
  const language = "de";
  const page = await visit({ javaScriptEnabled: false, language });
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

test("without JavaScript a place on the map leads to its entry, and that to what is said of it", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ javaScriptEnabled: false });
  await page.locator('.still-map a[data-on-map="kursk-oblast"]').first().focus();
  await page.keyboard.press("Enter");
  const entry = page.locator(":target");
  expect(await entry.locator(".place-row").getAttribute("data-place")).toBe("kursk-oblast");
  const said = dossier.statements.filter(({ places }) =>
    places.some(({ place }) => place === "kursk-oblast"),
  );
  const links = entry.locator(".place-said a");
  expect(await links.count()).toBe(said.length);
  await links.first().click();
  expect(await page.locator(":target").getAttribute("data-statement")).toBe(said[0]?.id);
});

test("every link of the page leads somewhere without JavaScript", async () => {
  const page = await visit({ javaScriptEnabled: false });
  const anchors = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
  const lost = await page.evaluate(
    (ids) => [...new Set(ids)].filter((id) => document.getElementById(id) === null),
    anchors,
  );
  expect(lost).toEqual([]);
});

test("without JavaScript the root links to the page in each language", async () => {
  const { slug, dossier } = await publishedDossier();
  const page = await visit({ javaScriptEnabled: false, file: "" });
  for (const language of ["de", "en"]) {
    const link = page.getByRole("link", { name: dossier.title[language] ?? "", exact: true });
    expect(await link.getAttribute("href")).toBe(`${language}/${slug}/`);
  }
  await page.locator('a[hreflang="en"]').click();
  await page.locator('html[lang="en"]').waitFor();
  await page.locator('.languages [hreflang="de"]').click();
  await page.locator('html[lang="de"]').waitFor();
  expect(await page.locator("h1").innerText()).toBe(dossier.title.de);
});

test("what stands under the title leads to the source", async () => {
  const page = await visit({ language: "de", javaScriptEnabled: false });
  await page.locator(".panel-head a.text-button").click();
  expect(await page.locator(".source:target").isVisible()).toBe(true);
});
