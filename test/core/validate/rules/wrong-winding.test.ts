import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "wrong-winding";

test("a clockwise outline and a counterclockwise hole are named, ring by ring", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    const country = at(layers.coast.features, 5).geometry;
    if (country?.type !== "MultiPolygon") throw new Error("Vellmark is a MultiPolygon.");
    for (const ring of at(country.coordinates, 0)) ring.reverse();
  });
  expect(found).toEqual([
    "coast.geojson#/features/5/geometry/coordinates/0/0",
    "coast.geojson#/features/5/geometry/coordinates/0/1",
  ]);
});
