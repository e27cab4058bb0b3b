import { describe, expect, test } from "vitest";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { type Facet, facetCounts } from "../../../src/core/query/facet-counts.ts";
import { facetTable } from "../../../src/core/query/facet-table.ts";
import { type Filter, NO_FILTER } from "../../../src/core/query/filter.ts";
import type { FilterContext } from "../../../src/core/query/filter-context.ts";
import { shownPlaces } from "../../../src/core/query/shown-places.ts";
import { statementTimes } from "../../../src/core/query/statement-times.ts";
import { survey } from "../../../src/core/query/survey.ts";
import type { TimeSpan } from "../../../src/core/time/span.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";

const dossier = exampleDossier();
const CONTEXT = contextOf(dossier);

function contextOf(of: typeof dossier): FilterContext {
  const index = indexDossier(of);
  return {
    index,
    facets: facetTable(of.statements, index),
    times: statementTimes(index),
    hidden: new Set(),
    anchors: null,
    within: null,
    found: null,
  };
}

function shown(filter: Partial<Filter>, context: Partial<FilterContext> = {}) {
  const whole = { ...NO_FILTER, ...filter };
  const held = { ...CONTEXT, ...context };
  const { shown: statements, undated } = survey(dossier.statements, whole, held);
  return {
    statements: statements.map(({ id }) => id),
    places: [...shownPlaces(dossier.places, statements, whole, held)],
    undated,
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
    expect(shown({}, { within: new Set(["vellmark-land"]) })).toMatchObject({
      statements: ["camp-near-town", "no-answer"],
      places: ["vellmark-land"],
    });
  });

  test("when it has no place, unless a place is asked for", () => {
    const input = exampleInput();
    input.dossier.statements[0]?.places.splice(0);
    const changed = exampleDossier(input);
    const context = contextOf(changed);
    const layers = new Set(changed.layers.map(({ id }) => id));
    const [placeless] = changed.statements;
    const shownWith = (held: FilterContext) => survey(changed.statements, NO_FILTER, held).shown;
    expect(shownWith({ ...context, hidden: layers })).toEqual([placeless]);
    expect(shownWith({ ...context, within: new Set(["x"]) })).toEqual([]);
  });

  test("whatever anchors are asked for while there is no copy to find them in", () => {
    const anchors = new Set(["lost"] as const);
    expect(shown({ anchors }).statements).toHaveLength(dossier.statements.length);
    const states = new Map([["no-answer", anchors]]);
    expect(shown({ anchors }, { anchors: states }).statements).toEqual(["no-answer"]);
  });
});

test("what has no date is shown in any span of time unless only dated ones are asked for, and counted", () => {
  const span: TimeSpan = { clock: "said", from: "2031-05-14", to: null, datedOnly: false };
  const dated = ["moved-inland", "no-answer", "number-raised"];
  expect(shown({ span })).toMatchObject({ statements: ["fairy-tale", ...dated], undated: 1 });
  expect(shown({ span: { ...span, datedOnly: true } })).toMatchObject({
    statements: dated,
    undated: 1,
  });
  expect(shown({ asOf: "2031-05-12" }).statements).toEqual([]);
  expect(shown({ asOf: "2031-05-13" }).statements).toEqual([
    "recruits-arrived",
    "camp-near-town",
    "came-by-ship",
  ]);
});

describe("what another choice would leave is counted", () => {
  const counts = (facet: Facet, filter: Partial<Filter>, context: Partial<FilterContext> = {}) =>
    Object.fromEntries(
      facetCounts(dossier.statements, { ...NO_FILTER, ...filter }, { ...CONTEXT, ...context })[
        facet
      ],
    );
  const denials = { acts: new Set(["denies"] as const) };

  test("with all other parts of the filter, and without its own", () => {
    expect(counts("acts", denials)).toEqual({
      asserts: 3,
      denies: 1,
      estimates: 1,
      announces: 1,
      evades: 1,
    });
    expect(counts("speakers", denials)).toEqual({ "sennia-government": 1 });
    expect(counts("parties", { ...denials, speakers: new Set(["coast-guard"]) })).toEqual({});
  });

  test("once for a statement with several places of a layer or precision", () => {
    expect(counts("layers", {})).toEqual({ coast: 7 });
    expect(counts("layers", {}, { hidden: new Set(["coast"]) })).toEqual({ coast: 7 });
    expect(counts("precisions", {}, { hidden: new Set(["coast"]) })).toEqual({});
    expect(counts("precisions", { precisions: new Set(["country"]) })).toEqual(
      counts("precisions", {}),
    );
  });

  test("as what choosing it then shows, whatever else is asked", () => {
    const filters: Partial<Filter>[] = [
      {},
      denials,
      { hedges: new Set(["hedged"]), precisions: new Set(["settlement"]) },
      { span: { clock: "said", from: "2031-05-13", to: "2031-05-13", datedOnly: true } },
    ];
    for (const filter of filters) {
      for (const facet of ["speakers", "acts", "hedges", "precisions"] as const) {
        for (const [value, number] of Object.entries(counts(facet, filter))) {
          const chosen = { ...filter, [facet]: new Set([value]) };
          expect([facet, value, shown(chosen).statements.length]).toEqual([facet, value, number]);
        }
      }
    }
  });
});

test("a place that no statement names is shown until something is asked of statements", () => {
  const alone = dossier.places.filter(({ layer }) => layer === "context").map(({ id }) => id);
  expect(alone).not.toEqual([]);
  expect(shown({}).places).toEqual(dossier.places.map(({ id }) => id));
  expect(shown({ acts: new Set(["denies"]) }).places).toEqual(["port-anselm"]);
});
