import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/core/dossier/dossier.ts";
import { createFragmentSearch } from "../../../src/core/evidence/fragment-search.ts";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import { positionAt } from "../../../src/core/evidence/normalised-text.ts";
import {
  fragmentTerms,
  fragmentUrl,
  plainTerm,
  textFragment,
} from "../../../src/core/evidence/text-fragment.ts";
import { FERRY_TEXT, ferryDossier } from "./ferry.ts";

function evidence(terms: Partial<Evidence>): Evidence {
  return { source: "s", start: 0, end: 1, sha256: "", first: "a", last: "b", ...terms };
}

describe("the directive", () => {
  test("encodes what has a meaning in it, and everything beyond ASCII", () => {
    const words = evidence({ first: "EU-Rat, Öl & Gas", last: "(100 %) ’ja" });
    expect(textFragment(words)).toBe(
      ":~:text=EU%2DRat%2C%20%C3%96l%20%26%20Gas,100%20%25%29%20%27ja",
    );
  });

  test("leaves off the marks at its outer ends, which pages write differently", () => {
    expect(textFragment(evidence({ first: '"Wir haben', last: 'nicht".' }))).toBe(
      ":~:text=Wir%20haben,nicht",
    );
  });

  test("keeps the marks between prefix and first, as a browser skips only white space there", () => {
    const words = evidence({ prefix: '"Ja."', first: '"Nein', last: "so.", suffix: "- Er." });
    expect(textFragment(words)).toBe(":~:text=Ja.%22-,%22Nein,so.,-%2D%20Er");
  });

  test("is added to an address with and without a fragment", () => {
    const words = evidence({ first: "a", last: "b" });
    expect(fragmentUrl("https://a.example/x?y=1", words)).toBe(
      "https://a.example/x?y=1#:~:text=a,b",
    );
    expect(fragmentUrl("https://a.example/x#top", words)).toBe(
      "https://a.example/x#top:~:text=a,b",
    );
  });
});

test("a term is what normalising makes of it, whichever characters it has", () => {
  const character = fc.oneof(
    fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom("“", "’", "–", " ", "\u0301", "\u00ad", "\t"),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const term = characters.join("");
      expect(plainTerm(term)).toBe(normalise(term).text.replaceAll("\n", " "));
    }),
    { numRuns: 2_000 },
  );
});

test("each anchor's terms fit its own sentence and nothing else in the article", () => {
  const text = normalise(FERRY_TEXT);
  const search = createFragmentSearch(text.text);
  for (const { evidence: anchors } of ferryDossier().dossier.statements) {
    for (const anchor of anchors) {
      const spans = search(fragmentTerms(anchor));
      expect(spans).toHaveLength(1);
      const [start, end] = spans[0] ?? [0, 0];
      expect(positionAt(text, start)).toBeGreaterThanOrEqual(anchor.start);
      expect(positionAt(text, start)).toBeLessThan(anchor.start + 3);
      expect(positionAt(text, end)).toBeGreaterThan(anchor.end - 4);
    }
  }
});

test("searching is by whole words, whatever their case, with neighbours where given", () => {
  const search = createFragmentSearch(
    "Der Hafen. Hafenstadt im Hafen, der Hafen am Meer.\nDER HAFEN",
  );
  expect(search({ first: "hafen", last: "im" })).toEqual([[4, 24]]);
  expect(search({ first: "der hafen", last: "meer" })).toEqual([
    [0, 49],
    [32, 49],
  ]);
  expect(search({ prefix: "Hafen,", first: "der", last: "Hafen", suffix: "am" })).toEqual([
    [32, 41],
  ]);
  expect(search({ first: "stadt", last: "im" })).toEqual([]);
});
