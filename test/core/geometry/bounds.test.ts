import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { boundsOf } from "../../../src/core/geometry/bounds.ts";

const line = (...coordinates: [number, number][]): Geometry => ({
  type: "LineString",
  coordinates,
});

test("bounds cross the antimeridian where an area was cut there", () => {
  const chukotka: Geometry = {
    type: "MultiLineString",
    coordinates: [
      [
        [160, 62],
        [180, 70],
      ],
      [
        [-180, 70],
        [-169, 64],
      ],
    ],
  };
  expect(boundsOf([chukotka, line([36, 51], [38, 52])])).toEqual({
    west: 36,
    east: 191,
    south: 51,
    north: 70,
  });
});

test("bounds are the same for a line that runs on over the antimeridian", () => {
  expect(boundsOf([line([170, 10], [190, 20])])).toEqual({
    west: 170,
    east: 190,
    south: 10,
    north: 20,
  });
});

test("of two ways around the Earth the shorter is taken", () => {
  const tokyo: Geometry = { type: "Point", coordinates: [139.7, 35.7] };
  const honolulu: Geometry = { type: "Point", coordinates: [-157.9, 21.3] };
  const bounds = boundsOf([tokyo, honolulu]);
  expect(bounds?.west).toBe(139.7);
  expect(bounds?.east).toBeCloseTo(202.1);
});

test("what has no position has no bounds", () => {
  expect(boundsOf([])).toBeNull();
  expect(boundsOf([{ type: "MultiPoint", coordinates: [] }])).toBeNull();
});
