import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "swapped-coordinates";

test("a place with latitude first is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [40.11, -30.52] };
  });
  expect(found).toEqual(["coast.geojson#/features/0/geometry"]);
});

test("a place that is merely far away is not", () => {
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [60, -10] };
  });
  expect(found).toEqual([]);
});
