import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "missing-radius";

test("a point near a settlement needs a radius, an area near one does not", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    delete at(layers.coast.features, 2).properties.radius;
    at(layers.coast.features, 1).properties.precision = "near-settlement";
  });
  expect(found).toEqual(["coast.geojson#/features/2/properties/radius"]);
});
