import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPointer } from "../../../src/core/dossier/json-pointer.ts";
import { locateJson } from "../../../src/core/dossier/locate-json.ts";

/** Every value within a value, with the pointer to it. */
function* valuesOf(value: unknown, path: (string | number)[] = []): Iterable<[string, unknown]> {
  yield [jsonPointer(path), value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* valuesOf(inner, [...path, key]);
}

test("what stands at a pointer's span is the value there, however the text is laid out", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const values = [...valuesOf(JSON.parse(text))];
      const spans = locateJson(
        text,
        values.map(([pointer]) => pointer),
      );
      for (const [pointer, expected] of values) {
        const { start, end } = spans.get(pointer) ?? { start: 0, end: 0 };
        expect(JSON.parse(text.slice(start, end))).toEqual(expected);
      }
    }),
  );
});

test("a pointer to what is missing gets what would hold it, and of a key given twice the last", () => {
  const text = '{"a": {"b": 1}, "a": {"c": [2]}}';
  const at = (pointer: string) => {
    const { start = 0, end = 0 } = locateJson(text, [pointer]).get(pointer) ?? {};
    return text.slice(start, end);
  };
  expect(at("/a/c/0")).toBe("2");
  expect(at("/a")).toBe('{"c": [2]}');
  expect(at("/x/y")).toBe(text);
});

test("a string of ten million characters is no more than another", () => {
  const text = JSON.stringify({ long: '\\"'.repeat(5_000_000), after: true });
  expect(locateJson(text, ["/after"]).get("/after")).toEqual({
    start: text.length - 5,
    end: text.length - 1,
  });
});
