import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import { expect, test } from "vitest";
import { labelPoint } from "../../../src/core/geometry/label-point.ts";

test("a name stands inside a bay-shaped area, whose centre is outside", () => {
  const bay: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 1],
        [2, 1],
        [2, 9],
        [10, 9],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  };
  const point = labelPoint(bay);
  expect(point && booleanPointInPolygon(point, bay)).toBe(true);
});

test("an area on both sides of the antimeridian is named on its larger part, not half a world away", () => {
  const point = labelPoint({
    type: "MultiPolygon",
    coordinates: [[square(160, 60, 180, 70)], [square(-180, 60, -172, 70)]],
  } satisfies MultiPolygon);
  expect(point?.[0]).toBeGreaterThan(162);
  expect(point?.[0]).toBeLessThan(180);
  expect(point?.[1]).toBeGreaterThan(60);
  expect(point?.[1]).toBeLessThan(70);
});

test("a point is named where it is; nothing is named nowhere", () => {
  expect(labelPoint({ type: "Point", coordinates: [49.1, 55.8] })).toEqual([49.1, 55.8]);
  expect(labelPoint({ type: "MultiPolygon", coordinates: [] })).toBeNull();
});

function square(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
