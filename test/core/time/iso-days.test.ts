import { expect, test } from "vitest";
import { isoDays } from "../../../src/core/time/iso-days.ts";

test("an export's start and end are days, or null where nobody knows or nothing is meant", () => {
  expect(isoDays("2024-10-14?/2024-10-20~")).toEqual({ start: "2024-10-14", end: "2024-10-20" });
  expect(isoDays("../2024-10-24")).toEqual({ start: null, end: "2024-10-24" });
  expect(isoDays("2024-10/")).toEqual({ start: "2024-10-01", end: null });
  expect(isoDays("soon")).toEqual({ start: null, end: null });
  expect(isoDays(null)).toEqual({ start: null, end: null });
});
