import { expect, test } from "vitest";
import { copyFindings } from "../copy-findings.ts";

const RULE = "uncoded-hedge";

test("a hedge of the article that no statement keeps is found at the statement that rests on the sentence", () => {
  expect(copyFindings(RULE)).toEqual([]);
  const found = copyFindings(RULE, ({ dossier }) => {
    for (const statement of dossier.statements) statement.hedges = [];
  });
  expect(found).toEqual([
    { at: "dossier.json#/statements/0/hedges", args: { word: "reportedly" } },
    { at: "dossier.json#/statements/2/hedges", args: { word: "probably" } },
    { at: "dossier.json#/statements/3/hedges", args: { word: "are said to" } },
  ]);
});

test("one statement that keeps it is enough for a sentence that several rest on", () => {
  const found = copyFindings(RULE, ({ dossier }) => {
    const [arrived, , camp] = dossier.statements;
    if (arrived && camp) {
      arrived.hedges = [];
      camp.evidence.push(...arrived.evidence);
    }
  });
  expect(found).toEqual([]);
});
