import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { HEADERS_FILE, hostingFiles } from "../../src/site/hosting/hosting-files.ts";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { pictureAlt } from "../../src/ui/embedding/picture-alt.ts";
import { all as de } from "../../src/ui/messages/de/all.ts";
import { publishedDossier } from "./published-dossier.ts";
import { type Host, serveHost } from "./serve-host.ts";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

const visit = useBrowser();
const ARTICLE = readFileSync("docs/embedding/article.html", "utf8");
const OTHER_SITE = "test/output/embedding";

let host: Host;
const pages: Record<string, string> = {};
beforeAll(async () => {
  host = await serveHost(pages);
});
afterAll(() => host.close());

let other: ServedSite | null = null;
afterEach(async () => {
  await other?.close();
  other = null;
  rmSync(OTHER_SITE, { recursive: true, force: true });
});

/** Opens the article of the documentation, on an origin of its own, with its maps from a site. */
async function read(site: string, options: VisitOptions = {}): Promise<Page> {
  pages["article.html"] = ARTICLE.replaceAll("https://maps.example/", site);
  const { expected = [], ...rest } = options;
  return visit({
    at: host.url,
    file: "article.html",
    expected: [new RegExp(`^request: ${site}`), ...expected],
    ...rest,
  });
}

/** The frame within the element, or the article's own. */
async function frameIn(page: Page, part: string): Promise<Frame> {
  await page.locator(part).scrollIntoViewIfNeeded();
  const frame = await (await page.locator(part).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no frame at ${part}.`);
  await frame.locator(":root[data-live]").waitFor({ state: "attached" });
  return frame;
}

/** The built site, as one whose owner decided otherwise on who may embed it. */
async function siteFor(embedding: unknown): Promise<string> {
  const { config } = parseConfig(JSON.stringify({ embedding }));
  cpSync("dist", OTHER_SITE, { recursive: true });
  const headers = hostingFiles(config, "/").find(({ path }) => path === HEADERS_FILE)?.text ?? "";
  writeFileSync(join(OTHER_SITE, HEADERS_FILE), headers);
  other = await serveSite({ folder: OTHER_SITE, port: 0 });
  return other.url;
}

test("in an article the element is as high as its map, and what is chosen on it reaches the article", async () => {
  const page = await read(inject("siteUrl"));
  const frame = await frameIn(page, "lagekarte-map iframe");
  await frame.locator('[data-map-status="ready"]').waitFor();
  const picture = page.locator("lagekarte-map img");
  expect(await picture.isVisible()).toBe(false);
  const { needed, given } = await frame.evaluate(() => ({
    needed: document.body.scrollHeight,
    given: innerHeight,
  }));
  expect(needed).toBe(given);
  const name = await picture.getAttribute("alt");
  expect(await page.locator("lagekarte-map iframe").getAttribute("title")).toBe(name);
  await frame.locator('[data-place="seoul"]').click();
  await page.locator("#said", { hasText: "seoul" }).waitFor();
});

test("a word in the article opens its place on the map", async () => {
  const page = await read(inject("siteUrl"));
  const frame = await frameIn(page, "lagekarte-map iframe");
  await page.locator('[data-show="kursk-oblast"]').click();
  await frame.locator('[data-place-open="kursk-oblast"]').waitFor();
  await page.locator("lagekarte-map").evaluate((map) => map.setAttribute("theme", "dark"));
  await frame.locator(':root[data-theme="dark"]').waitFor({ state: "attached" });
  await page.locator("lagekarte-map").evaluate((map) => map.removeAttribute("place"));
  await frame.locator("[data-place-open]").waitFor({ state: "detached" });
});

test("a frame without script on the article's side shows its place and a still map", async () => {
  const page = await read(inject("siteUrl"));
  const frame = await frameIn(page, "figure > iframe");
  await frame.locator('[data-place-open="kursk-oblast"] .card').first().waitFor();
  expect(await frame.locator(".still-map").isVisible()).toBe(true);
  expect(await frame.locator(".problems-box").count()).toBe(0);
});

test("the article's pictures are described as the site would", async () => {
  const { dossier } = await publishedDossier();
  const page = await read(inject("siteUrl"), { javaScriptEnabled: false });
  const described = await page
    .locator("img")
    .evaluateAll((images) => images.map((image) => image.getAttribute("alt")));
  expect(new Set(described)).toEqual(new Set([pictureAlt(dossier, "de", de)]));
});

test("without scripts the element is the picture in it, which leads to the full page", async () => {
  const page = await read(inject("siteUrl"), { javaScriptEnabled: false });
  const picture = page.locator("lagekarte-map img");
  await picture.scrollIntoViewIfNeeded();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await picture.click();
  await page.waitForURL(`${inject("siteUrl")}de/${inject("siteSlug")}/`);
});

test.each([["nobody"], [["https://news.example"]]])(
  "where embedding is for %j, the article keeps its picture",
  async (embedding) => {
    const site = await siteFor(embedding);
    const page = await read(site, {
      // Otherwise the hint's memory would be set, in pages that have none.
      firstVisit: true,
      expected: [/frame-ancestors|chrome-error|ERR_BLOCKED_BY_RESPONSE/],
    });
    await page.locator("lagekarte-map").scrollIntoViewIfNeeded();
    const shown = () => page.frames().map((frame) => frame.url());
    await expect.poll(shown).toContain("chrome-error://chromewebdata/");
    expect(shown().filter((url) => url.startsWith(site))).toEqual([]);
    expect(await page.locator("lagekarte-map img").isVisible()).toBe(true);
  },
);

test("messages that a stranger's frame makes up do not reach the article", async () => {
  const page = await read(inject("siteUrl"));
  await frameIn(page, "lagekarte-map iframe");
  const height = await page.locator("lagekarte-map").evaluate((map) => map.clientHeight);
  const stranger = await frameIn(page, "figure > iframe");
  for (const data of [
    { type: "lagekarte:height", version: 1, height: 9_000 },
    { type: "lagekarte:selection", version: 1, place: "made-up", statement: null, link: "x" },
  ])
    await stranger.evaluate((message) => parent.postMessage(message, "*"), data);
  // What is asked for after them is heard after them.
  await page.locator('[data-show="kazan-city"]').click();
  await page.locator("#said", { hasText: "kazan-city" }).waitFor();
  expect(await page.locator("lagekarte-map").evaluate((map) => map.clientHeight)).toBeLessThan(
    height + 500,
  );
});

test.each([
  ["dossier", '"><img src=x onerror=alert(1)>'],
  ["dossier", "../../evil"],
  ["lang", "javascript:"],
])("an element whose %s is %j asks for nothing", async (name, value) => {
  pages["bad.html"] = `<!doctype html><html lang="de"><title>News</title>
    <script src="${inject("siteUrl")}embed.js"></script>
    <lagekarte-map dossier="${inject("siteSlug")}" lang="de">Karte</lagekarte-map>`;
  const page = await visit({ at: host.url, file: "bad.html", expected: [/^request: /] });
  await frameIn(page, "lagekarte-map iframe");
  const before = page.frames().length;
  await page.evaluate(
    ([attribute = "", text = ""]) => {
      const map = document.createElement("lagekarte-map");
      map.setAttribute("dossier", "x");
      map.setAttribute("lang", "de");
      map.setAttribute(attribute, text);
      document.body.prepend(map);
    },
    [name, value],
  );
  const sources = page.locator("lagekarte-map iframe");
  expect(await sources.first().getAttribute("src")).toBeNull();
  expect(page.frames().length).toBe(before + 1);
});
