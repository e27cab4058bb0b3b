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

test("nothing is asked for before the style sheet, for which readers wait", () => {
  const built = template.replace(
    "<script",
    '<script type="module" src="/app.js"></script><link rel="modulepreload" href="/start.js"><script',
  );
  const html = fillTemplate(built, { ...parts, foot: '<link rel="preload" href="data.json">' });
  const [head = ""] = html.split("</head>");
  const asked = [...head.matchAll(/<(?:script|link rel="(?!icon)[^"]*"|style)/g)].map(
    ([tag]) => tag,
  );
  expect(asked).toEqual([
    '<link rel="stylesheet"',
    "<script",
    '<link rel="modulepreload"',
    "<script",
    '<link rel="preload"',
  ]);
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
