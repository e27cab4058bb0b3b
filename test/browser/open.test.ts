import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

/** A host that does not send the security headers. */
const withoutHeaders = (page: Page) =>
  page.route("**/*", async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });

/** What comes of code that something writes into the page, as a script or as markup. */
async function injectCode(page: Page): Promise<readonly string[]> {
  const ways = [
    () => {
      const script = document.createElement("script");
      script.textContent = "document.documentElement.dataset.injected = ''";
      document.head.append(script);
    },
    () => {
      document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="injected()">');
    },
  ];
  const outcomes: string[] = [];
  for (const way of ways) {
    outcomes.push(
      await page.evaluate(way).then(
        () => "let in",
        (error) => error.name ?? "refused",
      ),
    );
  }
  return [...outcomes, `${await page.locator("html[data-injected]").count()} ran`];
}

test("the dossier opens with its layers in order and its map drawn", async () => {
  const { dossier } = await publishedDossier();
  const page = await visit({ language: "de" });
  await mapReady(page);
  expect(await page.title()).toBe(dossier.title.de);
  const layers = page.locator("[data-layer]");
  expect(
    await layers.evaluateAll((found) => found.map((layer) => layer.getAttribute("data-layer"))),
  ).toEqual(dossier.layers.map(({ id }) => id));
  expect(await page.locator("[data-problem]").count()).toBe(0);
  expect((await page.locator("#map-canvas canvas").boundingBox())?.height).toBeGreaterThan(400);
});

test.each([
  ["de-AT", "", "de"],
  ["en-GB", "", "en"],
  ["fr-FR", "", "de"],
  ["en-GB", "#v=1&place=kursk-oblast&lang=de", "de"],
])(
  "from the root, a reader of %s who opens “%s” comes to %s and sees no other language",
  async (locale, path, language) => {
    const { slug, dossier } = await publishedDossier();
    const seen: string[] = [];
    const page = await visit({
      locale,
      file: "",
      path,
      before: (opened) =>
        opened
          .exposeFunction("saw", (title: string) => seen.push(title))
          .then(() =>
            opened.addInitScript(() => {
              addEventListener("DOMContentLoaded", () => {
                const title = document.querySelector("h1")?.textContent;
                if (title) (window as unknown as { saw: (text: string) => void }).saw(title);
              });
            }),
          ),
    });
    await page.locator(`html[lang="${language}"] h1`).waitFor();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toBe(`/${language}/${slug}/`);
    expect(hash).toBe(path.replace(/&lang=.*/, ""));
    await expect.poll(() => seen).toEqual([dossier.title[language]]);
  },
);

test.each([
  ["as it is served", undefined],
  ["on a host that sends no headers", withoutHeaders],
])("%s, the page runs and injected code does not", async (_, before) => {
  const page = await visit({
    ...(before && { before }),
    expected: [/Content Security|^console: policy|requires 'Trusted/],
  });
  await mapReady(page);
  expect(await injectCode(page)).toEqual(["Error", "Error", "0 ran"]);
});
