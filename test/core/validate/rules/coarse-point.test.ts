import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "coarse-point";

test("a region drawn as a pin is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 1).geometry = { type: "Point", coordinates: [-32, 40] };
    at(layers.coast.features, 5).geometry = { type: "MultiPoint", coordinates: [[-31, 40]] };
  });
  expect(found).toEqual([
    "coast.geojson#/features/1/geometry",
    "coast.geojson#/features/5/geometry",
  ]);
});
