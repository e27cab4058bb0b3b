import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier.ts";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import type { Answer } from "../../../src/core/dossier/vocabulary.ts";
import { positions } from "../../../src/core/query/positions.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";

const QUESTION = "does-sennia-train";

type Given = { readonly by: string; readonly answer: Answer; readonly repeats?: readonly number[] };

/** The example with these statements, one for each of its own, that all answer its question. */
function dossierOf(given: readonly Given[]): Dossier {
  const input = exampleInput();
  const { statements } = input.dossier;
  const ids = statements.map(({ id }) => id);
  statements.splice(given.length);
  statements.forEach((statement, at) => {
    const { by = "", answer = "open", repeats = [] } = given[at] ?? {};
    statement.speaker = by;
    statement.answers = [{ question: QUESTION, answer }];
    statement.relations = repeats.map((to) => ({ type: "repeats", statement: ids[to] ?? "" }));
  });
  return exampleDossier(input);
}

function asked(given: readonly Given[]) {
  const dossier = dossierOf(given);
  const [found] = positions(dossier, indexDossier(dossier));
  if (!found) throw new Error("The example asks a question.");
  return found;
}

const origins = (given: readonly Omit<Given, "answer">[]) =>
  asked(given.map((each) => ({ ...each, answer: "yes" as const }))).groups[0]?.origins;

test("each answer has those who give it, by party, with number and details", () => {
  const dossier = exampleDossier();
  const [found] = positions(dossier, indexDossier(dossier));
  expect(found?.groups.map(({ answer }) => answer)).toEqual(["yes", "no", "evades"]);
  expect(found?.groups[0]?.positions).toMatchObject([
    {
      speaker: "coast-guard",
      details: [{ en: "about 300" }],
      statements: [{ id: "recruits-arrived" }],
    },
  ]);
  expect(found?.disagreement).toBe("contradiction");
});

test("speakers stand by the order of parties, not of what they say; unknown ones are not lost", () => {
  const { groups } = asked([
    { by: "nobody", answer: "yes" },
    { by: "coast-agency", answer: "yes" },
    { by: "ida-holm", answer: "yes" },
    { by: "vellmark-official", answer: "yes" },
    { by: "ida-holm", answer: "yes" },
  ]);
  expect(
    groups[0]?.positions.map(({ speaker, statements }) => [speaker, statements.length]),
  ).toEqual([
    ["vellmark-official", 1],
    ["ida-holm", 2],
    ["coast-agency", 1],
    ["nobody", 1],
  ]);
});

test("a question that nobody answers, or nobody who is let in, is kept", () => {
  const dossier = exampleDossier();
  const found = positions(dossier, indexDossier(dossier), () => false);
  expect(found).toMatchObject([{ question: { id: QUESTION }, groups: [], disagreement: "none" }]);
});

describe("speakers", () => {
  test.each([
    ["contradict each other", ["ida-holm", "yes"], ["coast-guard", "no"], "contradiction"],
    ["differ", ["ida-holm", "yes"], ["coast-guard", "open"], "difference"],
    ["agree", ["ida-holm", "yes"], ["coast-guard", "yes"], "none"],
    ["are one, who says different things", ["ida-holm", "yes"], ["ida-holm", "no"], "none"],
  ] as const)("%s", (_, [first, one], [second, other], expected) => {
    const given = [
      { by: first, answer: one },
      { by: second, answer: other },
    ];
    expect(asked(given).disagreement).toBe(expected);
  });
});

describe("independent origins", () => {
  test("are speakers, however often each says it", () => {
    expect(origins([{ by: "ida-holm" }, { by: "ida-holm" }, { by: "coast-guard" }])).toBe(2);
  });

  test("are not those who repeat, at any remove", () => {
    expect(
      origins([
        { by: "ida-holm" },
        { by: "coast-guard", repeats: [0] },
        { by: "coast-agency", repeats: [1] },
      ]),
    ).toBe(1);
  });

  test("are one where all repeat each other, and both where both are repeated", () => {
    expect(
      origins([
        { by: "ida-holm", repeats: [1] },
        { by: "coast-guard", repeats: [0] },
        { by: "coast-agency", repeats: [0] },
      ]),
    ).toBe(1);
    expect(
      origins([{ by: "ida-holm" }, { by: "coast-guard" }, { by: "coast-agency", repeats: [0, 1] }]),
    ).toBe(2);
  });
});
