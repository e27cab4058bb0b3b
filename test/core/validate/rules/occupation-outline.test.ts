import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "occupation-outline";

test("an occupation of a point, and one of a vague area, are named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ layers }) => {
    const [port, ridge] = [at(layers.coast.features, 0), at(layers.coast.features, 1)];
    port.properties.occupation = ridge.properties.occupation;
    ridge.properties.precision = "supra-adm1";
  });
  expect(found).toEqual([
    "coast.geojson#/features/0/properties/occupation",
    "coast.geojson#/features/1/properties/occupation",
  ]);
});

test("its source, its dates and its words are held to the rules of all others", () => {
  const found = ["unknown-reference", "unreadable-date", "missing-language"].map((rule) =>
    pointers(rule, ({ layers }) => {
      at(layers.coast.features, 1).properties.occupation = {
        by: { en: "Sennia" },
        asOf: "last May",
        source: "nobody",
      };
    }),
  );
  const occupation = "coast.geojson#/features/1/properties/occupation";
  expect(found).toEqual([[`${occupation}/source`], [`${occupation}/asOf`], [`${occupation}/by`]]);
});
