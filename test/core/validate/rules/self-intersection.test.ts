import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "self-intersection";

test("an outline that crosses itself is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 1).geometry = {
      type: "Polygon",
      coordinates: [
        [
          [-33, 40],
          [-31, 41],
          [-31, 40],
          [-33, 41.5],
          [-33, 40],
        ],
      ],
    };
  });
  expect(found).toEqual(["coast.geojson#/features/1/geometry"]);
});
