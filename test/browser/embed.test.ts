import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { type Host, serveHost } from "./serve-host.ts";
import { useBrowser } from "./use-browser.ts";
import { violations } from "./violations.ts";

const visit = useBrowser();
const embedOf = (language: string) =>
  `${inject("siteUrl")}${language}/${inject("siteSlug")}/embed/`;
const embedFile = () => `en/${inject("siteSlug")}/embed/`;

let host: Host;
const pages: Record<string, string> = {};
beforeAll(async () => {
  host = await serveHost(pages);
});
afterAll(() => host.close());

/** An article on another origin, with an embed in a frame; every message that comes out of it is kept in `window.heard`. */
async function embedded(query: string, expected: readonly RegExp[] = []) {
  pages["article.html"] = `<!doctype html><html lang="en"><title>News</title><body>
    <script>window.heard = []; addEventListener("message", (e) => heard.push({ data: e.data, origin: e.origin }));</script>
    <h1>News</h1><p>${"Filler. ".repeat(400)}</p>
    <iframe title="Map" width="600" height="300" sandbox="allow-scripts allow-same-origin allow-popups" src="${embedOf("en")}${query}"></iframe>`;
  const page = await visit({
    at: host.url,
    file: "article.html",
    expected: [/^request: /, ...expected],
  });
  const frame = page.frames()[1];
  if (!frame) throw new Error("The article has no frame.");
  return { page, frame };
}

const heard = (page: Page): Promise<{ data: Record<string, unknown>; origin: string }[]> =>
  page.evaluate(() => Reflect.get(window, "heard"));

/** Waits until the frame has said something of this type, and returns the last of it. */
async function lastHeard(page: Page, type: string) {
  await page.waitForFunction(
    (wanted) =>
      Reflect.get(window, "heard").some(
        ({ data }: { data: { type: string } }) => data.type === wanted,
      ),
    type,
  );
  return (await heard(page)).map(({ data }) => data).findLast((data) => data.type === type);
}

const live = (frame: Frame) =>
  frame.locator(":root[data-live]").waitFor({ state: "attached", timeout: 20_000 });

test("an embed shows map, place and source, and the way to the full page keeps the view", async () => {
  const page = await visit({ file: embedFile(), path: "#v=1&place=kursk-oblast" });
  await mapReady(page);
  await page.locator('[data-place-open="kursk-oblast"] .card').first().waitFor();
  expect(await page.locator(".embed-head").innerText()).toContain("ntv.de");
  await page.locator('[data-control="projection"]').click();
  const whole = page.locator('[data-action="open-whole"]');
  const [opened] = await Promise.all([page.context().waitForEvent("page"), whole.click()]);
  await opened.locator('[data-place-open="kursk-oblast"]').waitFor();
  const { pathname, hash } = new URL(opened.url());
  expect(pathname).toBe(`/en/${inject("siteSlug")}/`);
  expect(hash.split("&")).toContain("flat");
});

test.each([320, 600, 900])("an embed %i pixels wide breaks no rule of WCAG", async (width) => {
  const page = await visit({
    file: embedFile(),
    path: "?static#v=1&place=kursk-oblast",
    viewport: { width, height: 560 },
  });
  expect(await violations(page)).toEqual([]);
  const [wide, wished] = await page.evaluate(() => [innerWidth, document.body.scrollWidth]);
  expect(wished).toBe(wide);
});

test("a static embed loads no map", async () => {
  const asked: string[] = [];
  const page = await visit({
    file: embedFile(),
    path: "?static",
    before: async (opened) => opened.on("request", (request) => asked.push(request.url())),
  });
  await page.locator('.names-wide a[data-on-map="kursk-oblast"]').click();
  await page.locator('[data-place-open="kursk-oblast"]').waitFor();
  expect(await page.locator(".map-controls").count()).toBe(0);
  expect(asked.filter((url) => /maplibre|pmtiles/.test(url))).toEqual([]);
});

test("without scripts an embed has the map and every statement, and opens at a place", async () => {
  const page = await visit({
    file: embedFile(),
    path: "#v=1&place=kursk-oblast",
    javaScriptEnabled: false,
  });
  expect(await page.locator(".still-map").isVisible()).toBe(true);
  expect(await page.locator(":target .place-row").getAttribute("data-place")).toBe("kursk-oblast");
  expect(await page.locator(".card:visible").count()).toBeGreaterThan(50);
  expect(await page.locator('[data-action="open-whole"]').getAttribute("href")).toBe("../#v=1");
});

test("what an embed's address cannot be followed in is said, and the rest opens", async () => {
  const page = await visit({
    file: embedFile(),
    path: "?theme=dark&parent=javascript:alert(1)&static&x=%3Cimg%20src=x%3E#v=1&place=kursk-oblast",
  });
  await page.locator('[data-place-open="kursk-oblast"]').waitFor();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  const said = page.locator('[data-problem="link-dropped"] code');
  expect(await said.allTextContents()).toEqual([
    "parent=javascript:alert(1)",
    "x=%3Cimg%20src=x%3E",
  ]);
});

test("a frame tells the page around it height and selection, and does what that asks", async () => {
  const { page, frame } = await embedded(`?static&parent=${encodeURIComponent(host.origin)}`);
  const first = await lastHeard(page, "lagekarte:height");
  expect(first?.version).toBe(1);
  const height = Number(first?.height);
  await page
    .locator("iframe")
    .evaluate((element, px) => element.setAttribute("height", px), `${height}`);
  await frame.locator('[data-place="kazan-city"]').first().click();
  const link = `${inject("siteUrl")}en/${inject("siteSlug")}/#v=1&place=kazan-city`;
  expect(await lastHeard(page, "lagekarte:selection")).toEqual({
    type: "lagekarte:selection",
    version: 1,
    place: "kazan-city",
    statement: null,
    link,
  });
  const tell = (message: unknown) =>
    page.evaluate((data) => frames[0]?.postMessage(data, "*"), message);
  await tell({ type: "lagekarte:select", version: 1, place: "kursk-oblast" });
  await frame.locator('[data-place-open="kursk-oblast"]').waitFor();
  await tell({ type: "lagekarte:theme", version: 1, theme: "dark" });
  await frame.locator(':root[data-theme="dark"]').waitFor({ state: "attached" });
  await tell({ type: "lagekarte:select", version: 1, place: "nowhere" });
  await frame.locator('[data-problem="message-dropped"]').waitFor();
  expect(await frame.locator("[data-place-open]").getAttribute("data-place-open")).toBe(
    "kursk-oblast",
  );
  expect(new Set((await heard(page)).map(({ origin }) => `${origin}/`))).toEqual(
    new Set([inject("siteUrl")]),
  );
});

test("the height that a frame asks for follows what is open, and fits it", async () => {
  const { page, frame } = await embedded(
    `?static&parent=${encodeURIComponent(host.origin)}#v=1&place=kursk-oblast`,
  );
  const height = Number((await lastHeard(page, "lagekarte:height"))?.height);
  await page
    .locator("iframe")
    .evaluate((element, px) => element.setAttribute("height", px), `${height}`);
  await live(frame);
  const boxes = () =>
    frame.evaluate(() => {
      const at = (part: string) =>
        document.querySelector(part)?.getBoundingClientRect().height ?? 0;
      return { page: document.body.scrollHeight, frame: innerHeight, map: at(".map-area") };
    });
  const { page: needed, frame: given, map } = await boxes();
  expect(needed).toBe(given);
  expect(map).toBeGreaterThan(300);
  const count = (await heard(page)).length;
  await page.locator("iframe").evaluate((element) => element.setAttribute("width", "340"));
  await page.waitForFunction((n) => Reflect.get(window, "heard").length > n, count);
  expect((await lastHeard(page, "lagekarte:height"))?.height).not.toBe(height);
});

test("a page that the address does not name is told nothing and not listened to", async () => {
  const { page, frame } = await embedded("?static&parent=https://news.example");
  await live(frame);
  await page.evaluate(() =>
    frames[0]?.postMessage({ type: "lagekarte:select", version: 1, place: "kazan-city" }, "*"),
  );
  await frame.locator('[data-problem="link-dropped"]').waitFor();
  await frame.locator('[data-place="kursk-oblast"]').first().click();
  await frame.locator('[data-place-open="kursk-oblast"]').waitFor();
  expect(await heard(page)).toEqual([]);
});

test("an embed that opens at a statement takes neither focus nor scroll from the page around it", async () => {
  const { dossier } = await publishedDossier();
  const last = dossier.statements.at(-1)?.id;
  const { page, frame } = await embedded(`?static#v=1&statement=${last}`);
  await live(frame);
  await frame.locator(`[data-statement="${last}"][aria-current="true"]`).waitFor();
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual([
    "BODY",
    0,
  ]);
});

test("copying a link within a frame gives the full page's address, to be copied by hand where it has to be", async () => {
  const { frame } = await embedded("?static#v=1&place=kursk-oblast", [
    /Permissions policy violation: The Clipboard API/,
  ]);
  await live(frame);
  await frame.locator('.embed-foot [data-action="copy-link"]').click();
  const link = `${inject("siteUrl")}en/${inject("siteSlug")}/#v=1&place=kursk-oblast`;
  expect(await frame.locator(".embed-foot .copy-by-hand input").inputValue()).toBe(link);
  await frame.locator('[data-place-open] .card [data-action="cite"]').first().click();
  const cited = await frame.locator("[data-citation]").inputValue();
  expect(cited).toContain(
    `${inject("siteUrl")}en/${inject("siteSlug")}/#v=1&place=kursk-oblast&statement=`,
  );
});
