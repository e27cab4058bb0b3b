import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "context-source";

test("a context place without its source is named, and another place with one", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    const mill = at(layers.context.features, 0);
    at(layers.coast.features, 0).properties.namedBy = mill.properties.namedBy;
    mill.properties.namedBy = [];
  });
  expect(found).toEqual([
    "coast.geojson#/features/0/properties/namedBy",
    "context.geojson#/features/0/properties/namedBy",
  ]);
});
