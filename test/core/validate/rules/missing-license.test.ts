import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "missing-license";

test("what has no licence is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier, layers }) => {
    dossier.license = null;
    at(dossier.sources, 1).license = null;
    const { properties } = at(layers.coast.features, 3);
    properties.geometrySource = { name: "a sketch", license: null };
  });
  expect(found).toEqual([
    "dossier.json#/license",
    "dossier.json#/sources/1/license",
    "coast.geojson#/features/3/properties/geometrySource/license",
  ]);
});
