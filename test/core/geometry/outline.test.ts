import { expect, test } from "vitest";
import { outline } from "../../../src/core/geometry/outline.ts";

test("no edge is drawn where an area was only cut at the antimeridian", () => {
  const { coordinates } = outline({
    type: "Polygon",
    coordinates: [
      [
        [170, 60],
        [180, 60],
        [180, 65],
        [180, 70],
        [170, 70],
        [170, 60],
      ],
    ],
  });
  expect(coordinates).toEqual([
    [
      [170, 60],
      [180, 60],
    ],
    [
      [180, 70],
      [170, 70],
      [170, 60],
    ],
  ]);
});
