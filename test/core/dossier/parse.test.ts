import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/core/dossier/limits.ts";
import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { validateDossier } from "../../../src/core/validate/validate-dossier.ts";
import { exampleInput } from "../example-dossier.ts";
import { at } from "../validate/pointers.ts";

/** Data as it comes from a file: no types, and `__proto__` is a key like any other. */
function json(text: string): unknown {
  return JSON.parse(text);
}

function summary({ findings }: ReturnType<typeof parseDossier>): string[] {
  return findings.map(({ rule, severity, file, path }) => `${severity} ${rule} ${file}#${path}`);
}

describe("parseDossier", () => {
  test("reads the example whole, with every default filled in", () => {
    const { dossier, findings } = parseDossier(exampleInput());
    expect(findings).toEqual([]);
    expect(dossier?.places.map(({ id, layer }) => `${layer}/${id}`)).toEqual([
      "coast/port-anselm",
      "coast/grey-ridge",
      "coast/anselm-camp",
      "coast/sea-route",
      "coast/somewhere-inland",
      "coast/vellmark-land",
      "context/old-mill",
    ]);
    expect(dossier?.statements[5]).toMatchObject({
      polarity: "affirmed",
      hedges: [],
      status: "current",
    });
  });

  test("leaves out an item that does not parse, and still points at the others where they stand", () => {
    const input = exampleInput();
    Object.assign(at(input.dossier.statements, 0), { act: "whispers" });
    Object.assign(at(input.layers.coast.features, 0).properties, { precision: "vague" });
    at(input.dossier.statements, 2).evidence = [];
    at(input.layers.coast.features, 1).geometry = null;
    const parsed = parseDossier(input);
    expect(summary(parsed)).toEqual([
      "error schema dossier.json#/statements/0/act",
      "error schema coast.geojson#/features/0/properties/precision",
    ]);
    if (!parsed.dossier) throw new Error("unreadable");
    expect(parsed.dossier.statements).toHaveLength(6);
    const broken = validateDossier(parsed.dossier, parsed);
    expect(broken.map(({ file, path }) => `${file}#${path}`)).toEqual([
      "dossier.json#/statements/2/evidence",
      "coast.geojson#/features/1/geometry",
    ]);
  });

  test("is null without a readable header, and says what is wrong with it", () => {
    const { dossier, ...input } = exampleInput();
    const parsed = parseDossier({ ...input, dossier: { ...dossier, version: 2 } });
    expect(parsed.dossier).toBeNull();
    expect(summary(parsed)).toEqual(["error schema dossier.json#/version"]);
    expect(at(parsed.findings, 0).message).toContain("found 2");
    for (const raw of [null, 7, "dossier", [], undefined]) {
      expect(parseDossier({ dossier: raw, layers: {} }).dossier).toBeNull();
    }
  });

  test("names keys the format does not know, at every depth", () => {
    const input = exampleInput();
    Object.assign(input.dossier, { titel: "typo", $schema: "../../schema/dossier.schema.json" });
    Object.assign(at(input.dossier.statements, 0), { hedge: [] });
    Object.assign(at(at(input.dossier.statements, 0).evidence, 0), { "a/b": 1 });
    Object.assign(at(input.layers.coast.features, 3).properties, { stroke: "#f00" });
    expect(summary(parseDossier(input))).toEqual([
      "warning unknown-key dossier.json#/statements/0/evidence/0/a~1b",
      "warning unknown-key dossier.json#/statements/0/hedge",
      "warning unknown-key dossier.json#/titel",
      "warning unknown-key coast.geojson#/features/3/properties/stroke",
    ]);
  });

  test("names a list that is missing or none", () => {
    const { dossier, layers } = exampleInput();
    const { statements, ...rest } = dossier;
    const parsed = parseDossier({ dossier: { ...rest, sources: { ...statements } }, layers });
    expect(summary(parsed)).toEqual([
      "error schema dossier.json#/sources",
      "error schema dossier.json#/statements",
    ]);
  });

  test("links are http or https", () => {
    const input = exampleInput();
    at(input.dossier.sources, 0).url = "javascript:alert(1)";
    at(input.layers.coast.features, 0).properties.geometrySource = {
      name: "x",
      license: "CC0-1.0",
      url: "data:text/html,x",
    };
    expect(summary(parseDossier(input))).toEqual([
      "error schema dossier.json#/sources/0/url",
      "error schema coast.geojson#/features/0/properties/geometrySource/url",
    ]);
  });

  test("keys of Object's prototype are keys like any other", () => {
    const { dossier, layers } = exampleInput();
    const hostile = json(
      JSON.stringify(dossier).replace('"title":{', '"title":{"__proto__":{"x":"y"},'),
    );
    const parsed = parseDossier({ dossier: hostile, layers });
    expect(parsed.dossier?.title).toEqual(dossier.title);
    expect(Object.getPrototypeOf(parsed.dossier?.title)).toBe(Object.prototype);
    dossier.layers.push({ id: "constructor", title: { de: "x", en: "x" }, hue: "ink" });
    expect(summary(parseDossier({ dossier, layers }))).toEqual([
      "error missing-layer constructor.geojson#",
    ]);
  });

  test("reads up to the limit of items and counts the rest", () => {
    const { dossier, layers } = exampleInput();
    const [statement] = dossier.statements;
    const statements = Array.from({ length: LIMITS.items + 3 }, () => statement);
    const parsed = parseDossier({ dossier: { ...dossier, statements }, layers });
    expect(parsed.dossier?.statements).toHaveLength(LIMITS.items);
    expect(summary(parsed)).toEqual(["error limits dossier.json#/statements"]);
    expect(at(parsed.findings, 0).message).toContain("last 3");
  });
});
