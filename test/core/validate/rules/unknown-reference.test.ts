import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "unknown-reference";

test("is silent on the example", () => {
  expect(pointers(RULE)).toEqual([]);
});

test("every kind of reference that leads nowhere is named", () => {
  const found = pointers(RULE, ({ dossier, layers }) => {
    at(dossier.parties, 0).place = "nowhere";
    at(dossier.speakers, 0).party = "nobody";
    const statement = at(dossier.statements, 0);
    statement.speaker = "nobody";
    at(statement.via, 0);
    statement.via[0] = "no-agency";
    at(statement.places, 0).place = "nowhere";
    at(statement.answers, 0).question = "no-question";
    at(statement.evidence, 0).source = "no-source";
    at(at(dossier.statements, 1).relations, 0).statement = "nothing-said";
    const step = at(dossier.tour ?? [], 1);
    step.statements[0] = "nothing-said";
    step.places = ["grey-ridge", "nowhere"];
    at(at(layers.context.features, 0).properties.namedBy, 0).source = "no-source";
  });
  expect(found).toEqual([
    "dossier.json#/parties/0/place",
    "dossier.json#/speakers/0/party",
    "dossier.json#/statements/0/answers/0/question",
    "dossier.json#/statements/0/evidence/0/source",
    "dossier.json#/statements/0/places/0/place",
    "dossier.json#/statements/0/speaker",
    "dossier.json#/statements/0/via/0",
    "dossier.json#/statements/1/relations/0/statement",
    "dossier.json#/tour/1/places/1",
    "dossier.json#/tour/1/statements/0",
    "context.geojson#/features/0/properties/namedBy/0/source",
  ]);
});

test("an id of another kind does not do", () => {
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.statements, 0).speaker = "port-anselm";
  });
  expect(found).toEqual(["dossier.json#/statements/0/speaker"]);
});

test("what did not parse is not reported again by all that refers to it", () => {
  const found = pointers(RULE, ({ dossier }) => {
    Object.assign(at(dossier.speakers, 0), { kind: "rumour" });
  });
  expect(found).toEqual([]);
});
