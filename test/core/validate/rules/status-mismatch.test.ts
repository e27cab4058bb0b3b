import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "status-mismatch";

test("a statement that another retracts or corrects must say so", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.statements, 6).relations = [
      { type: "retracts", statement: "recruits-arrived" },
      { type: "corrects", statement: "camp-near-town" },
      { type: "corrects", statement: "came-by-ship" },
    ];
    at(dossier.statements, 0).status = "corrected";
    at(dossier.statements, 3).status = "corrected";
  });
  expect(found).toEqual(["dossier.json#/statements/0/status", "dossier.json#/statements/2/status"]);
});
