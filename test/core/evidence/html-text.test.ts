import { expect, test } from "vitest";
import { htmlText } from "../../../src/core/evidence/html-text.ts";
import { givenSpan } from "../../../src/core/evidence/normalised-text.ts";
import { growthOverFour } from "./growth.ts";

const CASES: Readonly<Record<string, readonly [html: string, text: string]>> = {
  "block elements are paragraphs, line ends are spaces": [
    "<h1>Titel</h1><p>ein\n\n\nSatz</p><ul><li>a<li>b</ul>",
    "Titel\nein Satz\na\nb",
  ],
  "inline elements part no words": ["Nord<b>korea</b><wbr>s <i>Armee</i>", "Nordkoreas Armee"],
  "a line break is a space, two are a paragraph": ["a<br>b<br/> <br>c", "a b\nc"],
  "character references": [
    "&Uuml;bung &amp; &#x201E;ja&#8220; &notin; &bogus; R&D",
    'Übung & "ja" ∉ &bogus; R&D',
  ],
  "what a page does not show": [
    "<title>Titel</title><style>p{}</style><script>'<p>nein</p>'</script><noscript><p>nein</p></noscript><svg><title>nein</title></svg><!-- <p>nein --><template>nein</template>ja",
    "ja",
  ],
  "broken nesting": ["<p>a<b>b<p>c</b></div></p><noscript><p>x</noscript>d", "ab\nc\nd"],
  "upper-case and self-closing tags": ["<P>a</P><SCRIPT>x</SCRIPT><svg/>b", "a\nb"],
  "text only": ["1 < 2 and > 0", "1 < 2 and > 0"],
};

for (const [name, [html, expected]] of Object.entries(CASES)) {
  test(name, () => expect(htmlText(html).text).toBe(expected));
}

test("positions are code points of the file, a character reference being one whole", () => {
  const html = "<p>😀 S&uuml;d<b>ko\u00adrea</b></p>";
  const text = htmlText(html);
  const { start, end } = givenSpan(text, 2, 9);
  expect(text.text.slice(3)).toBe("Südkorea");
  expect(Array.from(html).slice(start, end).join("")).toBe("S&uuml;d<b>ko\u00adre");
});

test("a hostile page takes a time that grows with its length, not its square", () => {
  for (const part of ["<a>", "</b><a>", "<svg>", "&#", "<p ", "<!--", "e\u0301\u0301", '<a b="']) {
    expect(growthOverFour((size) => htmlText(part.repeat(size)), 100_000)).toBeLessThan(10);
  }
});
