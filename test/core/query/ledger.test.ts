import { expect, test } from "vitest";
import { countClock } from "../../../src/core/query/clock-counts.ts";
import { ledgerOf } from "../../../src/core/query/ledger.ts";
import { exampleDossier } from "../example-dossier.ts";

const dossier = exampleDossier();

test("the ledger has every change, newest first, and every statement that no longer stands", () => {
  const { entries, overtaken } = ledgerOf(dossier);
  expect(entries.map(({ revision, statement }) => [revision.date, statement?.id])).toEqual([
    ["2031-05-17", "number-raised"],
    ["2031-05-16", undefined],
  ]);
  expect(overtaken.map(({ id, status }) => [id, status])).toEqual([
    ["recruits-arrived", "superseded"],
  ]);
});

test("a clock is counted with what is inferred and what is undated", () => {
  expect(countClock(dossier, ({ saidAt }) => saidAt)).toEqual({
    dated: 6,
    inferred: 1,
    undated: 1,
    first: "2031-05-01",
    last: "2031-05-31",
  });
  const { first, last } = countClock(dossier, ({ eventTime }) => eventTime);
  expect({ first, last }).toEqual({ first: "2031-05-01", last: "2031-05-29" });
});
