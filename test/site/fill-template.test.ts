import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillTemplate } from "../../src/site/fill-template.ts";

const template = readFileSync("index.html", "utf8");
const parts = {
  language: "de",
  head: "<title>Preis: $& und $1</title>",
  body: "<main>$'</main>",
};

test("text with dollar signs stands in the page as it was written", () => {
  const html = fillTemplate(template, parts);
  expect(html).toContain('<html lang="de">');
  expect(html).toContain("<title>Preis: $& und $1</title>");
  expect(html).toContain('<div id="app"><main>$\'</main></div>');
  expect(html.match(/<title>/g)).toHaveLength(1);
});

test("nothing but the charset stands before the head's own tags", () => {
  const html = fillTemplate(template, parts);
  const before = html.slice(html.indexOf("<head>"), html.indexOf(parts.head));
  expect(before.match(/<(?!head)\w+/g)).toEqual(["<meta"]);
});

test("what only machines read stands behind the style sheet, for which readers wait", () => {
  const html = fillTemplate(template, { ...parts, claims: "<script>{}</script>" });
  const [sheet, claims] = ['rel="stylesheet"', "<script>{}</script>"].map((tag) =>
    html.indexOf(tag),
  );
  expect(sheet).toBeGreaterThan(0);
  expect(claims).toBeGreaterThan(sheet ?? 0);
  expect(claims).toBeLessThan(html.indexOf("</head>"));
});

test("a page that is read without the app loads no script", () => {
  expect(fillTemplate(template, parts)).toContain("<script");
  expect(fillTemplate(template, { ...parts, still: true })).not.toContain("<script");
});

test("a page within another offers no app to install", () => {
  const installable = template.replace(
    "</head>",
    '<link rel="manifest" href="/manifest.webmanifest"></head>',
  );
  expect(fillTemplate(installable, parts)).toContain("manifest");
  expect(fillTemplate(installable, { ...parts, guest: true })).not.toContain("manifest");
});

test("a template without a place for the page is refused", () => {
  expect(() => fillTemplate("<html><head></head></html>", parts)).toThrow("charset");
});
