import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "unreadable-date";

test("every date that is not EDTF is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.sources, 0).published = "14.05.2031";
    at(dossier.sources, 0).retrieved = "today";
    const statement = at(dossier.statements, 0);
    statement.saidAt = { edtf: "2031-13-01" };
    statement.eventTime = { edtf: "2031-05-10/2031-05-06" };
    if (statement.assessment) statement.assessment.date = "soon";
    at(at(dossier.statements, 6).revisions, 0).date = "2031-02-30";
    at(dossier.revisions, 0).date = "";
  });
  expect(found).toEqual([
    "dossier.json#/revisions/0/date",
    "dossier.json#/sources/0/published",
    "dossier.json#/sources/0/retrieved",
    "dossier.json#/statements/0/assessment/date",
    "dossier.json#/statements/0/eventTime/edtf",
    "dossier.json#/statements/0/saidAt/edtf",
    "dossier.json#/statements/6/revisions/0/date",
  ]);
});
