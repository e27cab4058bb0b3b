import type { Position } from "geojson";
import { expect, test } from "vitest";
import { bearing, greatCircle } from "../../../src/core/geometry/great-circle.ts";
import { angleBetween, EARTH_RADIUS, toUnitVector } from "../../../src/core/geometry/sphere.ts";

const FRANKFURT: Position = [8.57, 50.03];
const TOKYO: Position = [139.78, 35.55];
const ANCHORAGE: Position = [-149.99, 61.17];

test("the way from Frankfurt to Tokyo leads over northern Siberia in even steps", () => {
  const { coordinates } = greatCircle([FRANKFURT, TOKYO]);
  expect(Math.max(...coordinates.map(([, lat = 0]) => lat))).toBeGreaterThan(65);
  const steps = coordinates.slice(1).map((point, index) => metres(coordinates[index], point));
  expect(Math.max(...steps)).toBeLessThanOrEqual(100_000);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
});

test("a way over the antimeridian stays one line whose longitudes run on", () => {
  const { coordinates } = greatCircle([TOKYO, ANCHORAGE]);
  const lons = coordinates.map(([lon = 0]) => lon);
  expect(lons.at(-1)).toBeCloseTo(360 + -149.99);
  for (const [index, lon] of lons.slice(1).entries()) expect(lon).toBeGreaterThan(lons[index] ?? 0);
});

test("the bearing is that of travel along the great circle", () => {
  expect(bearing([0, 0], [0, 10])).toBeCloseTo(0);
  expect(bearing([0, 0], [10, 0])).toBeCloseTo(90);
  expect(bearing([10, 50], [10, 40])).toBeCloseTo(180);
  expect(bearing([170, 0], [-170, 0])).toBeCloseTo(90);
  expect(bearing(FRANKFURT, TOKYO)).toBeLessThan(60);
});

function metres(from: Position | undefined, to: Position): number {
  return angleBetween(toUnitVector(from ?? to), toUnitVector(to)) * EARTH_RADIUS;
}
