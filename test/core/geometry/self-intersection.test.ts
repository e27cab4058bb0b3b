import fc from "fast-check";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { selfIntersection } from "../../../src/core/geometry/self-intersection.ts";

function side([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, [x = 0, y = 0]: Position) {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}

/** Compares every pair of segments, as the sweep need not. */
function crossesByBruteForce(ring: readonly Position[]): boolean {
  const segments = ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const);
  return segments.some(([a, b]) =>
    segments.some(
      ([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
    ),
  );
}

test("the sweep finds a crossing whenever comparing all pairs does", () => {
  const position = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }));
  const ring = fc
    .array(position, { minLength: 3, maxLength: 9 })
    .map((positions): Position[] => [...positions, positions[0] ?? [0, 0]]);
  fc.assert(
    fc.property(ring, (positions) => {
      const found = selfIntersection({ type: "Polygon", coordinates: [positions] });
      expect(found !== null).toBe(crossesByBruteForce(positions));
    }),
    { numRuns: 2000 },
  );
});

test("says where, for an outline like a bow tie", () => {
  const bowTie = [
    [0, 0],
    [4, 4],
    [4, 0],
    [0, 4],
    [0, 0],
  ];
  expect(selfIntersection({ type: "Polygon", coordinates: [bowTie] })).toEqual([2, 2]);
});

test("an outline crafted to take for ever is given up", () => {
  const teeth = Array.from({ length: 50_000 }, (_, index) => [index % 2 ? 0 : 50, index / 5000]);
  const comb = [...teeth, [-1, 10], [-1, 0], [50, 0]];
  expect(selfIntersection({ type: "Polygon", coordinates: [comb] })).toBe("unknown");
});

test("a hole that crosses the outline is found, one that touches it is not", () => {
  const outer = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const hole = (east: number) => [
    [1, 1],
    [1, 2],
    [east, 1.5],
    [1, 1],
  ];
  expect(selfIntersection({ type: "Polygon", coordinates: [outer, hole(5)] })).not.toBeNull();
  expect(selfIntersection({ type: "Polygon", coordinates: [outer, hole(4)] })).toBeNull();
});
