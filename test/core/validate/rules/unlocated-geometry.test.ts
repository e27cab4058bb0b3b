import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "unlocated-geometry";

test("an unlocated place with a geometry is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 4).geometry = { type: "Point", coordinates: [-31, 40] };
  });
  expect(found).toEqual(["coast.geojson#/features/4/geometry"]);
});
