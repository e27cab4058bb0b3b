import fc from "fast-check";
import { expect, test } from "vitest";
import { markHits } from "../../../src/core/search/mark-hits.ts";

const marked = (text: string, ...terms: string[]) =>
  markHits(text, new Set(terms))
    .map(({ text: words, hit }) => (hit ? `[${words}]` : words))
    .join("");

test("words are marked as they stand, whatever spelling found them", () => {
  expect(marked("Müller sah 3.000 Kämpfer.", "mueller", "3000")).toBe(
    "[Müller] sah [3.000] Kämpfer.",
  );
  expect(marked("Казань, heute", "kasan")).toBe("[Казань], heute");
  expect(marked("im Kursker Gebiet", "kursk")).toBe("im Kursker Gebiet");
});

test("nothing of a text is lost or added", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, terms) => {
      const stretches = markHits(text, new Set(terms));
      expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
    }),
  );
});
