import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "excess-decimals";

test("a settlement with six decimals is named at its position, an exact place with six is not", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [-30.5212, 40.110001] };
    at(layers.context.features, 0).geometry = { type: "Point", coordinates: [-30.521234, 40.1] };
    at(layers.coast.features, 3).geometry = {
      type: "LineString",
      coordinates: [
        [-32.2, 40.5],
        [-30.52000001, 40.11],
      ],
    };
  });
  expect(found).toEqual([
    "coast.geojson#/features/0/geometry/coordinates",
    "coast.geojson#/features/3/geometry/coordinates/1",
  ]);
});
