import { expect, test } from "vitest";
import { formatEdtf } from "../../src/ui/format/edtf.ts";
import { all as de } from "../../src/ui/messages/de/all.ts";
import { all as en } from "../../src/ui/messages/en/all.ts";

test.each([
  ["2024-10-24", "Do., 24. Okt. 2024", "Thu, 24 Oct 2024"],
  ["../2024-10-24", "bis 24. Okt. 2024", "by 24 Oct 2024"],
  ["2024-10-24/..", "ab 24. Okt. 2024", "from 24 Oct 2024"],
  ["2024-10-14/2024-10-20", "14.–20. Okt. 2024", "14–20 Oct 2024"],
  ["2024-10-14/2024-10-20?", "14.–20. Okt. 2024 (unsicher)", "14–20 Oct 2024 (uncertain)"],
  ["2024-10~", "Oktober 2024 (ungefähr)", "October 2024 (approximate)"],
  ["2024", "2024", "2024"],
  ["202X", "2020er Jahre", "2020s"],
  ["2024-21", "Frühjahr 2024", "spring 2024"],
  ["/2024-10", "bis Oktober 2024, Beginn unbekannt", "until October 2024, beginning unknown"],
  ["[2024-10-01,2024-10-03]", "1. Okt. 2024 oder 3. Okt. 2024", "1 Oct 2024 or 3 Oct 2024"],
  ["../..", "ohne Datum", "undated"],
  [
    "2024-10-24T23:30:00+09:00",
    "Do., 24. Okt. 2024, 23:30 UTC+09:00",
    "Thu, 24 Oct 2024, 23:30 UTC+09:00",
  ],
])("%s is „%s“ and “%s”", (edtf, german, english) => {
  expect(formatEdtf(edtf, de, { weekday: true }).words).toBe(german);
  expect(formatEdtf(edtf, en, { weekday: true }).words).toBe(english);
});

test("what is no date is shown as it stands", () => {
  expect(formatEdtf("last Thursday", en)).toEqual({ words: "last Thursday", dateTime: null });
});

test("only what is certain is given to machines", () => {
  expect(formatEdtf("2024-10-24", en).dateTime).toBe("2024-10-24");
  expect(formatEdtf("2024-10-24?", en).dateTime).toBeNull();
  expect(formatEdtf("../2024-10-24", en).dateTime).toBeNull();
});
