import { expect, test } from "vitest";
import { arrowsAlong } from "../../../src/core/cartography/arrows.ts";
import { greatCircle } from "../../../src/core/geometry/great-circle.ts";

test("an arrowhead lies on the route half-way and points the way, from the farthest zoom on", () => {
  const way = greatCircle([
    [10, 0],
    [50, 0],
  ]).coordinates;
  const [first] = arrowsAlong(way);
  expect(first?.level).toBeLessThan(0);
  expect(first?.at[0]).toBeCloseTo(32);
  expect(first?.at[1]).toBeCloseTo(0);
  expect(first?.bearing).toBeCloseTo(90);
});

test("the other way round they point the other way", () => {
  const there = arrowsAlong(
    greatCircle([
      [130, 40],
      [36, 52],
    ]).coordinates,
  );
  const back = arrowsAlong(
    greatCircle([
      [36, 52],
      [130, 40],
    ]).coordinates,
  );
  expect(there[0]?.bearing).toBeLessThan(0);
  expect(back[0]?.bearing).toBeGreaterThan(0);
});

test("none stands at the very end, and none before the start of a short route", () => {
  const way = greatCircle([
    [0, 0],
    [1, 0],
  ]).coordinates;
  for (const { at } of arrowsAlong(way)) {
    expect(at[0]).toBeGreaterThan(0);
    expect(at[0]).toBeLessThan(0.95);
  }
  expect(arrowsAlong([[5, 5]])).toEqual([]);
});
