import { expect, test } from "vitest";
import { disc } from "../../../src/core/geometry/disc.ts";
import { angleBetween, EARTH_RADIUS, toUnitVector } from "../../../src/core/geometry/sphere.ts";

test("a disc has its radius in metres on the ground, also far north", () => {
  const center = [25.8, 71.1];
  const [ring = []] = disc(center, 25_000).coordinates;
  for (const corner of ring) {
    const metres = angleBetween(toUnitVector(center), toUnitVector(corner)) * EARTH_RADIUS;
    expect(metres).toBeCloseTo(25_000, 0);
  }
});
