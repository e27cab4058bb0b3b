import * as fc from "fast-check";
import { expect, test } from "vitest";
import { equalAreaPlane, mercatorPlane } from "../../../src/core/geometry/plane.ts";
import { angleBetween, toUnitVector } from "../../../src/core/geometry/sphere.ts";

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });

test.each([
  ["equal-area", equalAreaPlane],
  ["Mercator", mercatorPlane],
])("a position comes back from the %s plane", (_, planeAround) => {
  fc.assert(
    fc.property(fc.tuple(lon, lat), fc.tuple(lon, lat), (center, position) => {
      const apart = angleBetween(toUnitVector(center), toUnitVector(position));
      fc.pre(apart < 3);
      const plane = planeAround(center);
      const back = plane.unproject(plane.project(position));
      expect(angleBetween(toUnitVector(back), toUnitVector(position))).toBeLessThan(1e-6);
    }),
  );
});

test("a cell of one degree keeps its area on the equal-area plane, near and far from the centre", () => {
  const plane = equalAreaPlane([140, 60]);
  const near = cellArea(140, 60.5);
  expect(planeArea(140, 60.5) / near).toBeCloseTo(1, 3);
  expect(planeArea(95, 42.5) / cellArea(95, 42.5)).toBeCloseTo(1, 3);

  function planeArea(west: number, middle: number): number {
    const corners = [
      [west, middle - 0.5],
      [west + 1, middle - 0.5],
      [west + 1, middle + 0.5],
      [west, middle + 0.5],
      [west, middle - 0.5],
    ].map(plane.project);
    const doubled = corners.slice(1).reduce((sum, [x, y], index) => {
      const [px, py] = corners[index] ?? [x, y];
      return sum + px * y - x * py;
    }, 0);
    return Math.abs(doubled) / 2;
  }
});

/** Square metres of a cell of one degree on the sphere. */
function cellArea(_west: number, middle: number): number {
  const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  return (Math.PI / 180) * 6_371_008.8 ** 2 * (sine(middle + 0.5) - sine(middle - 0.5));
}
