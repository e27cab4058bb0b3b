import { afterEach, describe, expect, test, vi } from "vitest";
import { dayNumber, isDay, isoDay } from "../../../src/core/time/day.ts";
import { dayAt, dayEnd, dayStart, timeScale } from "../../../src/ui/timeline/scale.ts";
import { ticks } from "../../../src/ui/timeline/ticks.ts";

const range = (first: string, last: string) => [dayNumber(first), dayNumber(last)] as const;

test("a pixel leads back to the day it was laid out from", () => {
  const scale = timeScale(range("2031-05-01", "2031-05-20"), 900);
  for (let day = scale.first; day <= scale.last; day += 1) {
    expect(dayAt(scale, dayStart(scale, day) + 0.01)).toBe(day);
    expect(dayAt(scale, dayEnd(scale, day) - 0.01)).toBe(day);
  }
  expect(dayAt(scale, -100)).toBe(scale.first);
  expect(dayAt(scale, 10_000)).toBe(scale.last);
});

test.each([
  ["2031-05-10", "2031-05-13", "day", ["2031-05-09", "2031-05-10", "2031-05-11"]],
  ["2031-01-10", "2031-09-13", "month", ["2031-01-01", "2031-02-01", "2031-03-01"]],
  ["1931-01-10", "2031-09-13", "year", ["1930-01-01", "1940-01-01", "1950-01-01"]],
] as const)("from %s to %s ticks are a %s apart", (first, last, unit, begin) => {
  const days = range(first, last);
  const found = ticks(timeScale(days, 1000), days[1]);
  expect(found.every((tick) => tick.unit === unit)).toBe(true);
  expect(found.slice(0, 3).map(({ day }) => isoDay(day))).toEqual(begin);
  for (const [at, tick] of found.slice(1).entries()) {
    expect(tick.x - (found[at]?.x ?? 0)).toBeGreaterThan(60);
  }
});

describe.each(["America/Los_Angeles", "Asia/Tokyo"])("in %s", (zone) => {
  afterEach(() => vi.unstubAllEnvs());

  test("days are counted and named as written", () => {
    vi.stubEnv("TZ", zone);
    for (const day of ["2024-10-24", "2024-03-31", "1969-12-31", "0044-03-15"]) {
      expect(isoDay(dayNumber(day))).toBe(day);
      expect(isDay(day)).toBe(true);
    }
    expect(dayNumber("2024-03-31") - dayNumber("2024-03-30")).toBe(1);
    expect(["2024-02-30", "24-10-24", "2024-10", ""].filter(isDay)).toEqual([]);
  });
});
