import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "antimeridian-uncut";

test("a route that jumps from 179 to -179 is named, one that is cut there is not", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 3).geometry = {
      type: "LineString",
      coordinates: [
        [179, 40],
        [-179, 40],
      ],
    };
    at(layers.coast.features, 1).geometry = {
      type: "MultiLineString",
      coordinates: [
        [
          [179, 40],
          [180, 40],
        ],
        [
          [-180, 40],
          [-179, 40],
        ],
      ],
    };
  });
  expect(found).toEqual(["coast.geojson#/features/3/geometry/coordinates/1"]);
});
