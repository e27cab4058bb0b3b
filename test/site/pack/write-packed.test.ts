import { expect, test } from "vitest";
import { fillBudget } from "../../../src/site/pack/fill-budget.ts";
import { fontFaces, withFonts } from "../../../src/site/pack/font-faces.ts";
import { writePacked } from "../../../src/site/pack/write-packed.ts";

const TEMPLATE = `<html><head><meta charset="utf-8"><link rel="icon" href="/favicon.svg"><script src="/theme.js"></script>
<link rel="stylesheet" href="/s.css"></head><body><div id="app"></div><script type="module" src="/m.tsx"></script></body></html>`;

test("no script can end its own element, whatever its strings hold", () => {
  const app = 'const a = "</script><b>$&", b = `<!--`;';
  const html = writePacked({
    template: TEMPLATE,
    page: { language: "de", head: "<title>T</title>", body: "<p>B</p>" },
    theme: "",
    app,
    style: "b{}",
    icon: "<svg/>",
    hasWorker: false,
    files: new Map([["x.json", "QQ=="]]),
  });
  const scripts = html.match(/<script[^>]*>.*?<\/script>/gs) ?? [];
  expect(scripts).toHaveLength(3);
  const [, code = ""] = /<script type="module">(.*?)<\/script>/s.exec(html) ?? [];
  expect(new Function(`${code}; return a + b;`)()).toBe("</script><b>$&<!--");
  expect(html).not.toMatch(/worker-src|connect-src/);
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
});

const STYLE =
  '@font-face{font-family:A;src:url(./a-1.woff2)format("woff2");unicode-range:U+??,U+131}' +
  '@font-face{font-family:A;src:url("/x/b-2.woff2");unicode-range:U+400-45F}' +
  "@font-face{font-family:F;src:local(Georgia)}b{color:red}";

test("a face is known by its letters, and stands in the sheet with its file or not at all", () => {
  const [latin, cyrillic, ...others] = fontFaces(STYLE);
  expect(others).toEqual([]);
  expect([latin?.draws("é"), latin?.draws("Ж"), cyrillic?.draws("aЖ")]).toEqual([
    true,
    false,
    true,
  ]);
  const style = withFonts(STYLE, new Map([["b-2.woff2", Buffer.from("font")]]));
  expect(style).toBe(
    "@font-face{font-family:A;src:url(data:font/woff2;base64,Zm9udA==);unicode-range:U+400-45F}" +
      "@font-face{font-family:F;src:local(Georgia)}b{color:red}",
  );
});

test("of a chain nothing is taken after a part that does not fit", () => {
  const extras = [
    { part: "a", bytes: 5 },
    { part: "z3", bytes: 6, chain: "z" },
    { part: "b", bytes: 4 },
    { part: "z4", bytes: 1, chain: "z" },
  ];
  expect(fillBudget(10, extras)).toEqual({ taken: ["a", "b"], left: ["z3", "z4"] });
});
