import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../src/core/time/edtf.ts";

/** First day, last day, and whatever else is said of the ends or the sureness. */
function summary(text: string): string | null {
  const time = parseEdtf(text);
  if (!time) return null;
  const flags = [
    "openStart",
    "openEnd",
    "unknownStart",
    "unknownEnd",
    "approximate",
    "uncertain",
  ] as const;
  const said = flags.filter((flag) => time[flag]);
  return [time.firstDay ?? "-", time.lastDay ?? "-", time.granularity, ...said].join(" ");
}

describe("parseEdtf", () => {
  test.each([
    ["2024-10-24", "2024-10-24 2024-10-24 day"],
    ["2024-10", "2024-10-01 2024-10-31 month"],
    ["2024", "2024-01-01 2024-12-31 year"],
    ["2024-10-24~", "2024-10-24 2024-10-24 day approximate"],
    ["2024-10%", "2024-10-01 2024-10-31 month approximate uncertain"],
    ["2024-10-14?/2024-10-20?", "2024-10-14 2024-10-20 day uncertain"],
    ["2024-10-24/2024-10-24", "2024-10-24 2024-10-24 day"],
    ["2024-10-1X", "2024-10-10 2024-10-19 month"],
    ["2024-02-XX", "2024-02-01 2024-02-29 month"],
    ["2024-1X", "2024-10-01 2024-12-31 year"],
    ["202X", "2020-01-01 2029-12-31 years"],
    ["-003X", "-000039-01-01 -000030-12-31 years"],
    ["1950S2", "1900-01-01 1999-12-31 years"],
    ["[2024-10-14..2024-10-20]", "2024-10-14 2024-10-20 day"],
    ["[2024-10-20,2024-10-14]", "2024-10-14 2024-10-20 day"],
    ["{2024-10-14,2024-11}", "2024-10-14 2024-11-30 month"],
  ])("%s covers %s", (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test.each([
    ["../2024-10-24", "- 2024-10-24 day openStart"],
    ["2024-10/..", "2024-10-01 - month openEnd"],
    ["/2024-10-18", "- 2024-10-18 day unknownStart"],
    ["2024-10/", "2024-10-01 - month unknownEnd"],
    ["[..2024-10-20]", "- 2024-10-20 day openStart"],
    ["{2024-10-20..}", "2024-10-20 - day openEnd"],
  ])("%s keeps open and unknown apart: %s", (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test("an unknown or open end is null, never zero and never infinite", () => {
    expect(parseEdtf("/2024-10-18")).toMatchObject({ earliest: null, form: "interval" });
    expect(parseEdtf("2024-10/..")).toMatchObject({ latest: null });
    expect(parseEdtf("../..")).toMatchObject({ earliest: null, latest: null, granularity: null });
  });

  test.each([
    ["2024-21", "2024-01-01 2024-12-31 season"],
    ["2024-24", "2024-01-01 2025-02-28 season"],
    ["2024-26", "2024-06-01 2024-08-31 season"],
    ["2024-30", "2024-12-01 2025-02-28 season"],
    ["2024-36", "2024-10-01 2024-12-31 season"],
    ["2024-39", "2024-09-01 2024-12-31 season"],
    ["2024-25/2024-27", "2024-03-01 2024-11-30 season"],
  ])("season %s covers %s", (text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test("a time of day keeps the day it is written with, whatever its offset", () => {
    const time = parseEdtf("2024-10-24T01:00:00+02:00");
    expect(time).toMatchObject({
      earliest: Date.UTC(2024, 9, 23, 23),
      latest: Date.UTC(2024, 9, 23, 23),
      firstDay: "2024-10-24",
      lastDay: "2024-10-24",
      granularity: "time",
    });
  });

  test.each([
    "2024-13-01",
    "2024-02-30",
    "24-10-2024",
    "202",
    "hello",
    "",
    "..",
    "2024-10-24/2024-10-23",
    "[2024-10-20..2024-10-14]",
    "Y170000002",
    `${"1".repeat(101)}`,
  ])("%j is refused", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test("a plain date is the same as in a set of one, and refused when that is", () => {
    const number = (least: number, most: number, width: number) =>
      fc.integer({ min: least, max: most }).map((value) => String(value).padStart(width, "0"));
    const parts = fc.tuple(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2), fc.nat(2));
    fc.assert(
      fc.property(parts, ([year, month, day, more]) => {
        const text = [year, month, day].slice(0, more + 1).join("-");
        const plain = parseEdtf(text);
        const set = parseEdtf(`[${text}]`);
        expect(plain && { ...plain, form: "set" }).toEqual(set);
      }),
      { numRuns: 1000 },
    );
  });

  test("a text of 10,000 characters is refused", () => {
    expect(parseEdtf("[2024-10-14,".repeat(1000).slice(0, 10_000))).toBeNull();
  });
});
