import { expect, test } from "vitest";
import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { validateDossier } from "../../../src/core/validate/validate-dossier.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";
import { at } from "./pointers.ts";

test("the example keeps every rule", () => {
  expect(validateDossier(exampleDossier())).toEqual([]);
});

test("a dossier made in memory gets pointers by position, the same as from its files", () => {
  const input = exampleInput();
  at(input.dossier.statements, 3).evidence = [];
  at(input.layers.coast.features, 1).geometry = null;
  at(input.layers.context.features, 0).properties.precision = "unlocated";
  const parsed = parseDossier(input);
  const fromFiles = parsed.dossier && validateDossier(parsed.dossier, parsed);
  expect(fromFiles).toHaveLength(3);
  expect(validateDossier(exampleDossier(input))).toEqual(fromFiles);
});

test("findings of a broken dossier have ids of their own and are the same in every run", () => {
  const broken = () => {
    const input = exampleInput();
    input.dossier.languages.push("fr");
    for (const statement of input.dossier.statements) statement.evidence = [];
    return validateDossier(exampleDossier(input));
  };
  const findings = broken();
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  expect(findings.length).toBeGreaterThan(30);
  expect(broken()).toEqual(findings);
});
