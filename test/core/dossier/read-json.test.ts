import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/core/dossier/limits.ts";
import { readJson } from "../../../src/core/dossier/read-json.ts";

describe("readJson", () => {
  test.each([
    ['{\n  "a": 1,\n  "b" 2\n}', "Line 3, column 7: expected a colon, found “2”."],
    ["[1, 2", "Line 1, column 6: expected “,” or “]”, found the end of the file."],
    ['{"a": 1,}', "Line 1, column 9: expected a key in double quotes, found “}”."],
    ["", "Line 1, column 1: expected a value, found the end of the file."],
    ["<!doctype html>", "Line 1, column 1: expected a value, found “<”."],
    ['["a\\x"]', "Line 1, column 4: expected a valid escape, found “\\”."],
    ["[] []", "Line 1, column 4: expected the end of the file, found “[”."],
  ])("says where %j is broken", (text, message) => {
    const { value, findings } = readJson("dossier.json", text);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "broken-json", file: "dossier.json", message }]);
  });

  test("names a key given twice, since only the last would count", () => {
    const { value, findings } = readJson("x.json", '[{"de": "a", "b/c": {"en": 1, "en": 2}}]');
    expect(value).toEqual([{ de: "a", "b/c": { en: 2 } }]);
    expect(findings).toMatchObject([{ rule: "duplicate-key", path: "/0/b~1c/en" }]);
  });

  test.each([
    ['{"a:b": "c:d", "e\\\\": ["{", "\\""]}', []],
    ['{"a\\\\\\"": {"b": 1}, "a\\\\\\"": 2}', ['/a\\"']],
    ['{"__proto__": 1, "__proto__": 2}', ["/__proto__"]],
  ])("counts keys, not what looks like one: %s", (text, twice) => {
    const { value, findings } = readJson("x.json", text);
    expect(value).toEqual(JSON.parse(text));
    expect(findings.map(({ path }) => path)).toEqual(twice);
  });

  test("passes over a byte order mark", () => {
    expect(readJson("x.json", "\uFEFF[1]")).toEqual({ value: [1], findings: [] });
  });

  test("refuses what is nested too deep, without overflowing on the way", () => {
    const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(readJson("x.json", deep(LIMITS.depth)).findings).toEqual([]);
    expect(readJson("x.json", deep(300_000)).findings).toMatchObject([{ rule: "limits" }]);
  });
});
