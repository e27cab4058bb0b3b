import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "unused";

test("what nothing refers to is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier, layers }) => {
    at(dossier.statements, 0).via = ["coast-post"];
    dossier.layers.push({ id: "sea", title: { de: "See", en: "Sea" }, hue: "ink" });
    at(dossier.statements, 4).places.pop();
    Object.assign(layers, { sea: { type: "FeatureCollection", features: [] } });
  });
  expect(found).toEqual([
    "dossier.json#/layers/2/id",
    "dossier.json#/speakers/4/id",
    "coast.geojson#/features/4/id",
  ]);
});
