import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { NO_CONFIG, type SiteConfig } from "../../src/core/config/site-config.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { SiteFile } from "../../src/site/site-file.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";
import { type ExampleInput, exampleFiles, exampleInput } from "../core/example-dossier.ts";

const TEMPLATE =
  '<html><head><meta charset="utf-8"><script src="a.js"></script></head><body><div id="app"></div></body></html>';

const TEMPLATES = { page: TEMPLATE, embed: TEMPLATE.replace("a.js", "b.js") };
const SETTINGS = { policy: null, config: NO_CONFIG };

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const openSiteAt = (dossiers: string) => openSite({ dossiers, basemap: "geo/basemap" });

const isPage = ({ path }: SiteFile) => path.endsWith(".html");

/** A folder of dossiers, by slug. */
function folderOf(dossiers: Record<string, ExampleInput>): string {
  const root = mkdtempSync(join(tmpdir(), "lagekarte-site-"));
  made.push(root);
  for (const [slug, input] of Object.entries(dossiers)) {
    mkdirSync(join(root, slug));
    for (const [name, text] of Object.entries(exampleFiles(input))) {
      writeFileSync(join(root, slug, name), text);
    }
  }
  return root;
}

function example(id = exampleInput().dossier.id): ExampleInput {
  const input = exampleInput();
  return { ...input, dossier: { ...input.dossier, id } };
}

test("a single dossier has a page per language, complete before any script runs; the root leads there", async () => {
  const input = example();
  const site = await openSiteAt(folderOf({ [input.dossier.id]: input }));
  expect(site.errors).toEqual([]);
  const made = site.pages(TEMPLATES, { ...SETTINGS, policy: "default-src 'none'" });
  const pages = new Map(made.filter(isPage).map(({ path, text }) => [path, text]));
  const { id } = input.dossier;
  expect([...pages.keys()]).toEqual([
    "index.html",
    ...["de", "en"].flatMap((language) => [
      `${language}/${id}/index.html`,
      `${language}/${id}/embed/index.html`,
    ]),
  ]);
  for (const language of ["de", "en"]) {
    const page = pages.get(`${language}/${id}/index.html`);
    expect(page).toContain(`<html lang="${language}">`);
    for (const { text } of input.dossier.statements) expect(page).toContain(text[language]);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain(`name="lagekarte-dossier" content="${id}"`);
    expect(pages.get("index.html")).toContain(`href="${language}/${id}/"`);
  }
  const [, scripts = ""] = /data-pages="([^"]*)"/.exec(pages.get("index.html") ?? "") ?? [];
  expect(JSON.parse(scripts.replaceAll("&quot;", '"'))).toEqual({
    de: `de/${id}/`,
    en: `en/${id}/`,
  });
});

test("an embed is complete before any script runs, too, and leads to the full page", async () => {
  const input = example("one");
  const site = await openSiteAt(folderOf({ one: input }));
  const made = site.pages(TEMPLATES, { ...SETTINGS, policy: "default-src 'none'" });
  const page = made.find(({ path }) => path === "en/one/embed/index.html")?.text ?? "";
  expect(page).toContain('<script src="b.js">');
  for (const { text } of input.dossier.statements) expect(page).toContain(text.en);
  expect(page).toMatch(/<a [^>]*href="\.\.\/#v=1"[^>]*target="_blank"/);
  expect(page).toContain("default-src 'none'");
});

test("where nobody may embed, there are no embeds, and the page offers no code", async () => {
  const site = await openSiteAt(folderOf({ one: example("one") }));
  const config: SiteConfig = { ...NO_CONFIG, embedding: "nobody" };
  const page = (pages: readonly SiteFile[]) =>
    pages.find(({ path }) => path === "de/one/index.html")?.text;
  const pages = site.pages(TEMPLATES, { ...SETTINGS, config });
  expect(pages.filter(({ path }) => path.includes("embed"))).toEqual([]);
  // For the page's scripts, so that they do not offer it either.
  expect(page(pages)).toContain("nobody");
  expect(page(pages)).not.toContain('data-action="embed"');
  expect(page(site.pages(TEMPLATES, SETTINGS))).toContain('data-action="embed"');
});

test("a page tells its scripts which basemaps are configured, and offers them; by default none", async () => {
  const site = await openSiteAt(folderOf({ one: example("one") }));
  const text = (config: SiteConfig) =>
    site.pages(TEMPLATES, { ...SETTINGS, config }).find(({ path }) => path === "de/one/index.html")
      ?.text ?? "";
  expect(text(NO_CONFIG)).not.toMatch(/lagekarte-config|name="base"/);
  const configured = text({ ...NO_CONFIG, basemaps: [exampleBasemaps.raster] });
  const [, content = ""] = /name="lagekarte-config" content="([^"]*)"/.exec(configured) ?? [];
  expect(JSON.parse(content.replaceAll("&quot;", '"'))).toMatchObject({
    basemaps: [exampleBasemaps.raster],
  });
  expect(configured.match(/<input[^>]*name="base"/g)).toHaveLength(2);
});

test("of several dossiers each has an address, and the root links to all", async () => {
  const site = await openSiteAt(folderOf({ one: example("one"), two: example("two") }));
  const pages = new Map(
    site
      .pages(TEMPLATES, SETTINGS)
      .filter(isPage)
      .map(({ path, text }) => [path, text]),
  );
  expect([...pages.keys()].filter((path) => !/^(de|en)\//.test(path))).toEqual([
    "index.html",
    "one/index.html",
    "two/index.html",
  ]);
  expect(pages.get("index.html")).toContain('href="de/one/"');
  expect(pages.get("index.html")).toContain('href="en/two/"');
  expect(pages.get("index.html")).not.toContain("<script");
  expect(pages.get("two/index.html")).toContain('href="../en/two/"');
});

test("only the dossier's own files are published, as they are on disk", async () => {
  const input = example("one");
  const folder = folderOf({ one: input });
  writeFileSync(join(folder, "one", "draft.geojson"), "{}");
  const site = await openSiteAt(folder);
  const { "dossiers/one/opened.json": read, ...data } = Object.fromEntries(
    site.data.map(({ path, text }) => [path, text]),
  );
  expect(JSON.parse(read ?? "").dossier.id).toBe("one");
  const expected = Object.entries(exampleFiles(input)).map(([name, text]) => [
    `dossiers/one/${name}`,
    text,
  ]);
  expect(data).toEqual(Object.fromEntries(expected));
});

test("what is wrong with a dossier keeps the site from being published, and is named", async () => {
  const input = example("one");
  const [first] = input.dossier.statements;
  if (first) first.speaker = "nobody";
  const site = await openSiteAt(folderOf({ one: input, two: example("three") }));
  expect(site.errors).toEqual([
    expect.stringMatching(/^one\/dossier\.json#\/statements\/0\/speaker .*nobody/),
    expect.stringContaining("two: the folder must be named as the dossier's id"),
  ]);
});

test("a folder without dossiers is not a site", async () => {
  expect((await openSiteAt(folderOf({}))).errors).toHaveLength(1);
});
