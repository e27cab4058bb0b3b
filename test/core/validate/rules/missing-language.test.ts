import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "missing-language";

test("a text that lacks one of the languages is named, wherever it stands", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier, layers }) => {
    dossier.languages.push("fr");
    dossier.title = { de: "Titel", en: "title", fr: "titre" };
    for (const item of [dossier, layers]) addFrench(item);
    at(at(dossier.statements, 0).answers, 0).detail = { de: "300", fr: "300" };
    at(layers.coast.features, 2).properties.precisionNote = {};
  });
  expect(found).toEqual([
    "dossier.json#/statements/0/answers/0/detail",
    "coast.geojson#/features/2/properties/precisionNote",
  ]);
});

/** Adds French to every German text below a value. */
function addFrench(value: object): void {
  if ("de" in value) Object.assign(value, { fr: value.de });
  for (const inner of Object.values(value)) {
    if (typeof inner === "object" && inner !== null) addFrench(inner);
  }
}
