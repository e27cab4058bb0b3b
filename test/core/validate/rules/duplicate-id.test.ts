import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "duplicate-id";

test("is silent on the example", () => {
  expect(pointers(RULE)).toEqual([]);
});

test("an id given twice is named at its second place, across kinds and files", () => {
  const found = pointers(RULE, ({ dossier, layers }) => {
    at(dossier.statements, 6).id = "fairy-tale";
    at(layers.coast.features, 0).id = "coast-guard";
  });
  expect(found).toEqual(["dossier.json#/statements/6/id", "coast.geojson#/features/0/id"]);
});
