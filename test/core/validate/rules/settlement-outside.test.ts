import { expect, test } from "vitest";
import type { ExampleInput } from "../../example-dossier.ts";
import { at, pointers } from "../pointers.ts";

const RULE = "settlement-outside";

function putPortAt(coordinates: [number, number]) {
  return ({ layers }: ExampleInput) => {
    at(layers.coast.features, 0).geometry = { type: "Point", coordinates };
    at(layers.coast.features, 1).properties.name = { de: "Region Anselm", en: "Anselm Region" };
    at(layers.coast.features, 0).properties.name = { de: "Anselm", en: "Anselm" };
  };
}

test("an area that leaves out the town it is named after is pointed at", () => {
  expect(pointers(RULE, putPortAt([-32, 40.5]))).toEqual([]);
  expect(pointers(RULE, putPortAt([-30, 40.5]))).toEqual(["coast.geojson#/features/1/geometry"]);
});

test("a town just outside is within what a generalised outline may be off", () => {
  expect(pointers(RULE, putPortAt([-31.42, 40.5]))).toEqual([]);
});

test("the same Wikidata id is the same thing, whatever it is called", () => {
  const found = pointers(RULE, ({ layers }) => {
    at(layers.coast.features, 1).properties.wikidata = "Q4115189";
  });
  expect(found).toEqual(["coast.geojson#/features/1/geometry"]);
});
