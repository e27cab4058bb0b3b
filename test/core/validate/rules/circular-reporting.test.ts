import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "circular-reporting";

test("statements that support each other corroborate nothing", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    // came-by-ship supports recruits-arrived already.
    at(dossier.statements, 0).relations = [{ type: "supports", statement: "number-raised" }];
    at(dossier.statements, 6).relations = [{ type: "supports", statement: "came-by-ship" }];
  });
  expect(found).toEqual([
    "dossier.json#/statements/0/relations/0/type",
    "dossier.json#/statements/3/relations/0/type",
    "dossier.json#/statements/6/relations/0/type",
  ]);
});

test("who passes a claim on does not support it", () => {
  const found = pointers(RULE, ({ dossier }) => {
    const official = at(dossier.statements, 4);
    official.via = ["coast-guard", "coast-post"];
    official.relations = [
      { type: "supports", statement: "recruits-arrived" },
      { type: "supports", statement: "fairy-tale" },
      { type: "repeats", statement: "camp-near-town" },
    ];
  });
  expect(found).toEqual(["dossier.json#/statements/4/relations/0/type"]);
});
