import { expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier.ts";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import {
  GROUPINGS,
  type Grouping,
  groupStatements,
} from "../../../src/core/query/group-statements.ts";
import { SORTINGS, type Sorting } from "../../../src/core/query/sort-statements.ts";
import { statementTimes } from "../../../src/core/query/statement-times.ts";
import { exampleDossier } from "../example-dossier.ts";

const example = exampleDossier();

function grouped(by: Grouping, sorting: Sorting = "order", dossier: Dossier = example) {
  const { statements } = dossier;
  const times = statementTimes(indexDossier(dossier));
  return groupStatements({ dossier, times, statements }, by, sorting);
}

const keys = (by: Grouping) => grouped(by).map(({ key }) => key);
const idsUnder = (by: Grouping, key: string, sorting?: Sorting) =>
  grouped(by, sorting)
    .find((group) => group.key === key)
    ?.statements.map(({ id }) => id);

test.each(GROUPINGS)("grouped by %s, no statement is missing, however it is sorted", (grouping) => {
  for (const sorting of SORTINGS) {
    const statements = grouped(grouping, sorting).flatMap((group) => group.statements);
    expect(new Set(statements)).toEqual(new Set(example.statements));
  }
});

test("a statement with several places stands under each, in the dossier's order", () => {
  expect(idsUnder("place", "grey-ridge")).toEqual(["came-by-ship"]);
  expect(idsUnder("place", "port-anselm")).toContain("came-by-ship");
});

test("statements of a speaker the dossier lacks are not lost", () => {
  const speakers = example.speakers.filter(({ id }) => id !== "coast-guard");
  const last = grouped("speaker", "order", { ...example, speakers }).at(-1);
  expect(last).toMatchObject({ title: null, key: "" });
  expect(last?.statements.every(({ speaker }) => speaker === "coast-guard")).toBe(true);
});

test("dates stand in order of time, the undated last", () => {
  expect(keys("said")).toEqual(["2031-05~", "2031-05-13", "2031-05-14", ""]);
  expect(keys("happened")).toEqual([
    "2031-05/..",
    "2031-05-06/2031-05-10",
    "../2031-05-13",
    "../2031-05-14",
    "2031-05-2X",
    "",
  ]);
});

test("within a group statements can be sorted by time", () => {
  expect(idsUnder("place", "port-anselm", "happened")).toEqual([
    "came-by-ship",
    "recruits-arrived",
    "number-raised",
    "moved-inland",
    "fairy-tale",
  ]);
});
