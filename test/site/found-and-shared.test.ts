import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { NO_CONFIG } from "../../src/core/config/site-config.ts";
import { openSite, type Site } from "../../src/site/open-site.ts";
import { rasterise } from "../../src/site/rasterise.ts";
import { exampleFiles, exampleInput } from "../core/example-dossier.ts";

const TEMPLATE =
  '<html><head><meta charset="utf-8"></head><body><div id="app"></div></body></html>';
const TEMPLATES = { page: TEMPLATE, embed: TEMPLATE };
const URL = "https://maps.example.org/karte/";
const input = exampleInput();
const { id } = input.dossier;
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lagekarte-shared-"));
  mkdirSync(join(folder, id));
  for (const [name, text] of Object.entries(exampleFiles(input)))
    writeFileSync(join(folder, id, name), text);
  site = await openSite({ dossiers: folder, basemap: "geo/basemap" });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The site's files by path, at an address or at none. */
function files(url?: string): Map<string, string> {
  const config = url === undefined ? NO_CONFIG : { ...NO_CONFIG, url };
  const made = site.pages(TEMPLATES, { policy: null, config });
  return new Map(made.map(({ path, text }) => [path, text]));
}

const page = (language: string, url?: string) =>
  files(url).get(`${language}/${id}/index.html`) ?? "";

/** A well-formed document; throws at anything else. */
const xml = (text: string | undefined) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text ?? "", "application/xml");

describe("a page at a known address", () => {
  test("says where it is, and where in every other language", () => {
    const html = page("en", URL);
    expect(html).toContain(`<link rel="canonical" href="${URL}en/${id}/"/>`);
    for (const [tag, at] of [
      ["de", `de/${id}/`],
      ["en", `en/${id}/`],
      ["x-default", ""],
    ])
      expect(html).toContain(`<link rel="alternate" hreflang="${tag}" href="${URL}${at}"/>`);
    expect(html).toContain(`property="og:image" content="${URL}en/${id}/preview.png"`);
  });

  test("is in the site map with its other languages", () => {
    const map = xml(files(URL).get("sitemap.xml"));
    const found = [...map.getElementsByTagName("loc")].map(({ textContent }) => textContent);
    expect(found).toEqual([`${URL}de/${id}/`, `${URL}en/${id}/`]);
    expect(map.getElementsByTagName("xhtml:link").length).toBe(4);
    expect(files(URL).get("robots.txt")).toContain(`Sitemap: ${URL}sitemap.xml`);
  });
});

test("a site that does not know its address claims none, and its pages can still be shared", () => {
  const html = page("de");
  expect(html).not.toMatch(/canonical|hreflang="x-default"|og:url/);
  expect(html).toContain('property="og:image" content="preview.png"');
  expect(html).toContain(`property="og:title" content="${input.dossier.title.de}"`);
  expect(files().has("sitemap.xml")).toBe(false);
});

test("claims are told to search engines as claims with where they appear, never as a verdict on them", () => {
  const [, json = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page("de", URL)) ?? [];
  const graph = JSON.parse(json)["@graph"] as { "@type": string; appearance?: unknown }[];
  const claims = graph.filter((node) => node["@type"] === "Claim");
  expect(claims).toHaveLength(input.dossier.statements.length);
  expect(claims.some(({ appearance }) => appearance !== undefined)).toBe(true);
  expect(graph.some((node) => node["@type"] === "NewsArticle")).toBe(true);
  expect(json).not.toContain("ClaimReview");
});

test("what was changed is a feed beside each page, in its language", () => {
  const feed = xml(files(URL).get(`en/${id}/changes.xml`));
  expect(feed.documentElement?.getAttribute("xml:lang")).toBe("en");
  const entries = [...feed.getElementsByTagName("entry")];
  const dated = [
    ...(input.dossier.revisions ?? []),
    ...input.dossier.statements.flatMap(({ revisions = [] }) => revisions),
  ].filter(({ date }) => /^\d{4}-\d{2}-\d{2}/.test(date));
  expect(entries).toHaveLength(dated.length);
});

test("the preview is a picture of the size that is promised, in the page's typefaces", async () => {
  const [preview] = site.previews();
  expect(preview?.path).toBe(`de/${id}/preview.png`);
  const svg = preview?.text ?? "";
  const picture = PNG.sync.read(Buffer.from(await rasterise(svg)));
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  const wordless = PNG.sync.read(
    Buffer.from(await rasterise(svg.replace(/<text.*?<\/text>/gs, ""))),
  );
  expect(picture.data.equals(wordless.data)).toBe(false);
});

test("the address is read from the site's configuration, with or without its last slash", () => {
  const read = (url: string) => parseConfig(JSON.stringify({ url }));
  expect(read("https://maps.example.org/karte").config.url).toBe(URL);
  expect(read("maps.example.org").findings).not.toEqual([]);
  expect(read("https://maps.example.org/?a=1").findings).not.toEqual([]);
});

test("search engines are led from an embed to the full page, and find no embed in the sitemap", () => {
  const made = files(URL);
  const embed = made.get(`de/${id}/embed/index.html`) ?? "";
  expect(embed).toContain('<meta name="robots" content="noindex"/>');
  expect(embed).toContain(`<link rel="canonical" href="${URL}de/${id}/"/>`);
  expect(made.get("sitemap.xml")).not.toContain("embed");
  expect(made.get(`de/${id}/index.html`)).not.toContain("noindex");
});
