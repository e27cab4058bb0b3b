import { expect, test } from "vitest";
import { GROUPINGS, groupStatements } from "../../src/ui/queries/group-statements.ts";
import { exampleDossier } from "../core/example-dossier.ts";

const dossier = exampleDossier();

test.each(GROUPINGS)("grouped by %s, no statement is missing", (grouping) => {
  const grouped = groupStatements(dossier, grouping).flatMap(({ statements }) => statements);
  expect(new Set(grouped)).toEqual(new Set(dossier.statements));
});

test("a statement with several places stands under each, in the dossier's order", () => {
  const groups = groupStatements(dossier, "place");
  const under = (key: string) =>
    groups.find((group) => group.key === key)?.statements.map(({ id }) => id);
  expect(under("grey-ridge")).toEqual(["came-by-ship"]);
  expect(under("port-anselm")).toContain("came-by-ship");
});

test("statements of a speaker the dossier lacks are not lost", () => {
  const speakers = dossier.speakers.filter(({ id }) => id !== "coast-guard");
  const last = groupStatements({ ...dossier, speakers }, "speaker").at(-1);
  expect(last).toMatchObject({ title: null });
  expect(last?.statements.every(({ speaker }) => speaker === "coast-guard")).toBe(true);
});
