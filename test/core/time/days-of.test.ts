import { expect, test } from "vitest";
import { daysOf } from "../../../src/core/time/days-of.ts";
import { parseEdtf } from "../../../src/core/time/edtf.ts";

test.each([
  "2024-10-24",
  "2024-02-29",
  "2024-10-01/2024-10-24",
  "2024-10-24/2024-10-24",
  "../2024-10-24",
  "2024-10-24/..",
])("%s is read as the grammar of EDTF reads it", (text) => {
  expect(daysOf(text)).toEqual(parseEdtf(text));
  expect(daysOf(text)).not.toBe(null);
});

test.each([
  "",
  "..",
  "../..",
  "2024-10",
  "2024-02-30",
  "2024-10-24/2024-10-01",
  "2024-10-24/",
  "2024-10-24?",
  "2024-10-01/2024-10-02/2024-10-03",
])("%s is left to the grammar", (text) => {
  expect(daysOf(text)).toBe(null);
});
