import { expect, test } from "vitest";
import { pointers } from "../pointers.ts";

const RULE = "circular-relation";

test("a circle of updates and corrections is named, what only leads to it is not", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    const [first, second, third, fourth] = dossier.statements;
    if (!first || !second || !third || !fourth) throw new Error("The example has four statements.");
    first.relations = [{ type: "updates", statement: second.id }];
    second.relations = [
      { type: "disputes", statement: first.id },
      { type: "corrects", statement: third.id },
    ];
    third.relations = [{ type: "updates", statement: first.id }];
    fourth.relations = [{ type: "updates", statement: first.id }];
  });
  expect(found).toEqual([
    "dossier.json#/statements/0/relations/0/statement",
    "dossier.json#/statements/1/relations/1/statement",
    "dossier.json#/statements/2/relations/0/statement",
  ]);
});

test("a statement that disputes itself is named; two that dispute each other are not", () => {
  const found = pointers(RULE, ({ dossier }) => {
    const [first, second] = dossier.statements;
    if (!first || !second) throw new Error("The example has two statements.");
    first.relations = [{ type: "disputes", statement: second.id }];
    second.relations = [
      { type: "disputes", statement: first.id },
      { type: "disputes", statement: second.id },
    ];
  });
  expect(found).toEqual(["dossier.json#/statements/1/relations/1/statement"]);
});
