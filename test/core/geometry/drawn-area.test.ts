import type { Geometry, Position } from "geojson";
import { expect, test } from "vitest";
import { drawnArea } from "../../../src/core/geometry/drawn-area.ts";
import { intersects } from "../../../src/core/geometry/intersects.ts";

const point = (coordinates: Position): Geometry => ({ type: "Point", coordinates });
const holds = (corners: readonly Position[], geometry: Geometry): boolean => {
  const area = drawnArea(corners);
  return area !== null && intersects(geometry, area);
};

test("an area holds what is at least partly in it", () => {
  const square = [
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
  ];
  expect(holds(square, point([15, 15]))).toBe(true);
  expect(holds(square, point([25, 15]))).toBe(false);
  const through: Geometry = {
    type: "LineString",
    coordinates: [
      [0, 15],
      [30, 15],
    ],
  };
  expect(holds(square, through)).toBe(true);
});

test("an area over the antimeridian holds what is on both sides of it, and nothing else", () => {
  const bering = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 70],
  ];
  expect(holds(bering, point([175, 65]))).toBe(true);
  expect(holds(bering, point([-175, 65]))).toBe(true);
  expect(holds(bering, point([0, 65]))).toBe(false);
  const turned = bering.map(([lon = 0, lat = 0]) => [lon + 360, lat]);
  expect(holds(turned, point([-175, 65]))).toBe(true);
});

test("two corners are no area", () => {
  expect(
    drawnArea([
      [0, 0],
      [1, 1],
    ]),
  ).toBeNull();
});

test("edges are great circles: what looks straight on the globe is", () => {
  const north = [
    [0, 60],
    [90, 60],
    [90, 40],
    [0, 40],
  ];
  expect(holds(north, point([45, 65]))).toBe(true);
  expect(holds(north, point([45, 45]))).toBe(false);
});

test("an area around a pole holds it", () => {
  const cap = [
    [0, 70],
    [90, 70],
    [180, 70],
    [-90, 70],
  ];
  expect(holds(cap, point([33, 89]))).toBe(true);
  expect(holds(cap, point([33, 60]))).toBe(false);
});
