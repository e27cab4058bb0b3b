import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "missing-geometry";

test("a located place without a geometry is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 1).geometry = null;
  });
  expect(found).toEqual(["coast.geojson#/features/1/geometry"]);
});

test("a geometry that could not be read is not reported as missing as well", () => {
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 1).geometry = { type: "Point", coordinates: [4] };
  });
  expect(found).toEqual([]);
});
