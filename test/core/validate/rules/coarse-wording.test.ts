import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "coarse-wording";

test("what is called a region and drawn as a point is named, in each language that says so", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    const { features } = layers.coast;
    at(features, 0).properties.kind = { de: "Provinz im Süden", en: "Province in the south" };
    // An area may be called one, and a port in a region is none.
    at(features, 1).properties.kind = { de: "Region", en: "region" };
    at(features, 2).properties.kind = { de: "Lager in einer Region", en: "camp in a region" };
  });
  expect(found).toEqual([
    "coast.geojson#/features/0/properties/kind/de",
    "coast.geojson#/features/0/properties/kind/en",
  ]);
});
