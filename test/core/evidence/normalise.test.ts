import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import { givenSpan } from "../../../src/core/evidence/normalised-text.ts";

const CASES: Readonly<Record<string, readonly [given: string, normalised: string]>> = {
  "white space of every kind is one space": ["a \t b\u00a0\u202fc\u2003d\ne\r\nf", "a b c d e f"],
  "a blank line parts paragraphs": ["a\n \nb\r\n\r\nc\r\rd\u2029e", "a\nb\nc\nd\ne"],
  "none of it at either end": [" \n\n a \n\n", "a"],
  "double quotation marks": ["„a“ «b» ”c‟ 〝d〞", '"a" "b" "c" "d"'],
  "single quotation marks": ["‚a‘ ‹b› c’s", "'a' 'b' c's"],
  "hyphens and dashes": ["a‐b‑c–d—e―f−g", "a-b-c-d-e-f-g"],
  "what shows nothing": ["\ufeffTrup\u00adpen\u200b\u2060!", "Truppen!"],
  "decomposed letters": ["u\u0308ber a\u0328\u0301", "über ą́"],
  "Hangul in jamo": ["\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국"],
  "a decomposed letter parted by a soft hyphen": ["e\u00ad\u0301", "é"],
  "a lone surrogate": ["a\ud800b", "a\ufffdb"],
};

for (const [name, [given, expected]] of Object.entries(CASES)) {
  test(name, () => expect(normalise(given).text).toBe(expected));
}

test("positions count code points, and a composed letter maps to all it is made of", () => {
  const text = normalise("😀  Ko\u0308nig “ja”");
  expect(text.text).toBe('😀 König "ja"');
  expect(text.length).toBe(12);
  expect(givenSpan(text, 2, 4)).toEqual({ start: 3, end: 6 });
  expect(givenSpan(text, 8, 12)).toEqual({ start: 10, end: 14 });
});

test("composing cluster by cluster gives what NFC gives to the whole text", () => {
  const part = fc.constantFrom(..."aeüñᄒᄀ가각ṩळ\u0301\u0323\u0308\u1161\u11ab\u0928\u093cक़Å");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const given = parts.join("");
      expect(normalise(given).text).toBe(given.normalize("NFC"));
    }),
  );
});
