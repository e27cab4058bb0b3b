import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openSite } from "../../src/site/open-site.ts";
import { type ExampleInput, exampleFiles, exampleInput } from "../core/example-dossier.ts";

const TEMPLATE =
  '<html><head><meta charset="utf-8"><script src="a.js"></script></head><body><div id="app"></div></body></html>';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

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

test("a single dossier is the page at the root, complete before any script runs", async () => {
  const input = example();
  const site = await openSite(folderOf({ [input.dossier.id]: input }));
  expect(site.errors).toEqual([]);
  const [page, ...others] = site.pages(TEMPLATE, "default-src 'none'");
  expect(others).toEqual([]);
  expect(page?.path).toBe("index.html");
  for (const statement of input.dossier.statements) expect(page?.text).toContain(statement.text.de);
  expect(page?.text).toContain("default-src 'none'");
  expect(page?.text).toContain(`name="lagekarte-dossier" content="${input.dossier.id}"`);
});

test("of several dossiers each has an address, and the root links to all", async () => {
  const site = await openSite(folderOf({ one: example("one"), two: example("two") }));
  const pages = new Map(site.pages(TEMPLATE, null).map(({ path, text }) => [path, text]));
  expect([...pages.keys()]).toEqual(["index.html", "one/index.html", "two/index.html"]);
  expect(pages.get("index.html")).toContain('href="one/"');
  expect(pages.get("index.html")).toContain('href="two/"');
  expect(pages.get("index.html")).not.toContain("<script");
});

test("only the dossier's own files are published, as they are on disk", async () => {
  const input = example("one");
  const folder = folderOf({ one: input });
  writeFileSync(join(folder, "one", "draft.geojson"), "{}");
  const site = await openSite(folder);
  const data = Object.fromEntries(site.data.map(({ path, text }) => [path, text]));
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
  const site = await openSite(folderOf({ one: input, two: example("three") }));
  expect(site.errors).toEqual([
    expect.stringMatching(/^one\/dossier\.json#\/statements\/0\/speaker .*nobody/),
    expect.stringContaining("two: the folder must be named as the dossier's id"),
  ]);
});

test("a folder without dossiers is not a site", async () => {
  expect((await openSite(folderOf({}))).errors).toHaveLength(1);
});
