import { describe, expect, test } from "vitest";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { type Filter, NO_FILTER } from "../../../src/core/query/filter.ts";
import type { FilterContext } from "../../../src/core/query/filter-context.ts";
import { matches } from "../../../src/core/query/matches.ts";
import { shownPlaces } from "../../../src/core/query/shown-places.ts";
import { statementTimes } from "../../../src/core/query/statement-times.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";

const dossier = exampleDossier();
const CONTEXT: FilterContext = {
  index: indexDossier(dossier),
  hidden: new Set(),
  anchors: null,
  within: null,
  found: null,
  times: statementTimes(indexDossier(dossier)),
};

function shown(filter: Partial<Filter>, context: Partial<FilterContext> = {}) {
  const whole = { ...NO_FILTER, ...filter };
  const held = { ...CONTEXT, ...context };
  const statements = dossier.statements.filter((statement) => matches(statement, whole, held));
  return {
    statements: statements.map(({ id }) => id),
    places: [...shownPlaces(dossier.places, statements, whole, held)],
  };
}

describe("a statement is shown", () => {
  test("when it has one of the values asked for in every facet", () => {
    const acts = new Set(["denies", "estimates", "announces"] as const);
    expect(shown({ acts }).statements).toEqual(["fairy-tale", "camp-near-town", "moved-inland"]);
    expect(shown({ acts, parties: new Set(["vellmark"]) }).statements).toEqual([
      "camp-near-town",
      "moved-inland",
    ]);
    expect(shown({ answers: new Set(["does-sennia-train:no"]) }).statements).toEqual([
      "fairy-tale",
    ]);
    expect(shown({ hedges: new Set(["likely"]) }).statements).toEqual(["recruits-arrived"]);
  });

  test("when one of its places meets everything that is asked of places", () => {
    const near = { precisions: new Set(["near-settlement"] as const) };
    expect(shown(near).statements).toEqual(["camp-near-town"]);
    expect(shown(near, { within: new Set(["vellmark-land"]) }).statements).toEqual([]);
    expect(shown({}, { within: new Set(["vellmark-land"]) })).toEqual({
      statements: ["camp-near-town", "no-answer"],
      places: ["vellmark-land"],
    });
  });

  test("when it has no place, unless a place is asked for", () => {
    const input = exampleInput();
    input.dossier.statements[0]?.places.splice(0);
    const changed = exampleDossier(input);
    const [statement] = changed.statements;
    if (!statement) throw new Error("The example has no statements.");
    const context = { ...CONTEXT, index: indexDossier(changed) };
    const layers = new Set(changed.layers.map(({ id }) => id));
    expect(matches(statement, NO_FILTER, { ...context, hidden: layers })).toBe(true);
    expect(matches(statement, NO_FILTER, { ...context, within: new Set(["x"]) })).toBe(false);
  });

  test("when it is dated in the span, and without a date unless only dated ones are asked for", () => {
    const span = { clock: "said", from: "2031-05-14", to: null, datedOnly: false } as const;
    const dated = ["moved-inland", "no-answer", "number-raised"];
    expect(shown({ span }).statements).toEqual(["fairy-tale", ...dated]);
    expect(shown({ span: { ...span, datedOnly: true } }).statements).toEqual(dated);
    expect(shown({ asOf: "2031-05-12" }).statements).toEqual([]);
    expect(shown({ asOf: "2031-05-13" }).statements).toEqual([
      "recruits-arrived",
      "camp-near-town",
      "came-by-ship",
    ]);
  });

  test("whatever anchors are asked for while there is no copy to find them in", () => {
    const anchors = new Set(["lost"] as const);
    expect(shown({ anchors }).statements).toHaveLength(dossier.statements.length);
    const states = new Map([["no-answer", anchors]]);
    expect(shown({ anchors }, { anchors: states }).statements).toEqual(["no-answer"]);
  });
});

test("a place that no statement names is shown until something is asked of statements", () => {
  const alone = dossier.places.filter(({ layer }) => layer === "context").map(({ id }) => id);
  expect(alone).not.toEqual([]);
  expect(shown({}).places).toEqual(dossier.places.map(({ id }) => id));
  expect(shown({ acts: new Set(["denies"]) }).places).toEqual(["port-anselm"]);
});
