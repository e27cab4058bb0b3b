import fc from "fast-check";
import { expect, test } from "vitest";
import { makeAnchor } from "../../../src/core/evidence/anchor.ts";
import { locateAnchors } from "../../../src/core/evidence/locate.ts";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import { givenSpan, wordsOf } from "../../../src/core/evidence/normalised-text.ts";

const WORDS = [
  ..."die Truppen am Übungsplatz Kasan sagte er 3000 „ja“ 북한 Москва 🚀 e-mail O’Hara U\u0308bel".split(
    " ",
  ),
  "«nein»,",
  "Meer.",
  "Ende!",
];

const word = fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[a-zäöüß]{1,6}$/));
const paragraph = fc.array(word, { minLength: 4, maxLength: 30 });
const article = fc.array(paragraph, { minLength: 1, maxLength: 4 });

/** Says the same with other white space, quotation marks and composition of letters. */
const rewriting = fc.record({
  space: fc.constantFrom(" ", "  ", "\n", "\r\n", "\u00a0", "\t", " \u202f"),
  gap: fc.constantFrom("\n\n", "\r\n\r\n", "\n \n\n", "\n", " "),
  quotes: fc.constantFrom(["„", "“"], ["»", "«"], ['"', '"'], ["“", "”"]),
  form: fc.constantFrom("NFC", "NFD"),
  before: fc.constantFrom("", "\ufeff", "😀😀 ☰ Start\n\n", "Anzeige ✂️ "),
});

test("an anchor made on any text is found exact in it, however it is set", () => {
  let made = 0;
  fc.assert(
    fc.property(article, fc.nat(), fc.nat(), rewriting, (paragraphs, a, b, style) => {
      const text = normalise(paragraphs.map((words) => words.join(" ")).join("\n\n"));
      const words = paragraphs[a % paragraphs.length] ?? [];
      const start = b % Math.max(1, words.length - 3);
      const from = words.slice(start).join(" ");
      const anchor = makeAnchor(text, "s", from, from);
      if (!("evidence" in anchor)) return;
      made += 1;
      const copy = paragraphs
        .map((list) => list.join(style.space))
        .join(style.gap)
        .replaceAll(/[„«]/g, style.quotes[0] ?? "")
        .replaceAll(/[“»]/g, style.quotes[1] ?? "")
        .normalize(style.form);
      const given = style.before + copy;
      const normalised = normalise(given);
      const [location] = locateAnchors(normalised, [anchor.evidence]);
      expect(location?.state).toBe("exact");
      const { start: first, end } = location?.span ?? { start: 0, end: 0 };
      const span = givenSpan(normalised, first, end);
      const shown = Array.from(given).slice(span.start, span.end).join("");
      const { evidence } = anchor;
      expect(normalise(shown).text.replaceAll("\n", " ")).toBe(
        wordsOf(text, evidence.start, evidence.end),
      );
    }),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(250);
});
