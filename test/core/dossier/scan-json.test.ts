import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "../../../src/core/dossier/scan-json.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("accepts whatever JSON.stringify writes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      expect(scanJson(JSON.stringify(value, null, indent)).fault).toBeNull();
    }),
  );
});

test("agrees with JSON.parse on texts that are nearly JSON", () => {
  const token = fc.constantFrom(
    ..."{}[]:,".split(""),
    ...["1", "-", "0", "01", "1.5", "1e", "e3", "true", "nul", "null", " ", "\n", "\v"],
    ...['"a"', '"b"', '"\\u00e9"', '"\\u00"', '"', "'", "\t"],
  );
  const text = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(""));
  fc.assert(
    fc.property(text, (given) => {
      expect(scanJson(given).fault === null).toBe(parses(given));
    }),
    { numRuns: 3000 },
  );
});
