import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { EXAMPLE_ARTICLE } from "../core/example-article.ts";
import { type ExampleInput, exampleFiles, exampleInput } from "../core/example-dossier.ts";
import { at } from "../core/validate/pointers.ts";
import { type MemoryEffects, memoryEffects } from "./memory-effects.ts";

function folder(change: (input: ExampleInput) => void = () => {}): MemoryEffects {
  const input = exampleInput();
  change(input);
  const files = Object.entries(exampleFiles(input)).map(([name, text]) => [`camp/${name}`, text]);
  return memoryEffects(Object.fromEntries(files));
}

describe("lagekarte validate", () => {
  test("prints nothing for a sound dossier and succeeds", async () => {
    const effects = folder();
    expect(await run(["validate", "camp"], effects)).toBe(0);
    expect(effects.out()).toBe("");
    expect(effects.err()).toBe("errors: 0, warnings: 0, notes: 0\n");
  });

  test("prints what a foreign dossier has to say to a terminal, and does not let it be obeyed", async () => {
    const order = "\u001B[2J\u001B]0;all is well\u0007\u009B1m\r";
    const effects = folder(({ dossier }) => {
      Object.assign(dossier, { [order]: 1 });
    });
    expect(await run(["validate", "camp"], effects)).toBe(0);
    expect(effects.out()).toContain("\\u001b[2J\\u001b]0;all is well\\u0007\\u009b1m\\u000d");
    await run(["validate", "camp", "--json"], effects);
    await run(["list", `camp${order}`], effects);
    const controls = (effects.out() + effects.err()).match(/\p{Cc}/gu) ?? [];
    expect(new Set(controls)).toEqual(new Set(["\n"]));
  });

  test("prints place, reason and advice for each finding and fails on an error", async () => {
    const effects = folder(({ dossier, layers }) => {
      at(dossier.statements, 2).evidence = [];
      at(layers.coast.features, 0).properties.geometrySource = { name: "a sketch", license: null };
    });
    expect(await run(["validate", "camp"], effects)).toBe(1);
    const lines = effects.out().split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^camp\/dossier\.json:\d+:\d+ error missing-evidence: ./),
      expect.stringMatching(/^ {4}\/statements\/2\/evidence → Make an anchor with/),
      expect.stringMatching(/^camp\/coast\.geojson:\d+:\d+ warning missing-license: ./),
      expect.stringMatching(/^ {4}\/features\/0\/properties\/geometrySource\/license → ./),
      "",
    ]);
    const [, line, column] = /:(\d+):(\d+) /.exec(lines[0] ?? "") ?? [];
    const text = effects.files.get("camp/dossier.json")?.split("\n")[Number(line) - 1] ?? "";
    expect(text.slice(0, Number(column) + 1)).toMatch(/^ +"evidence": \[\]$/);
  });

  test("warnings alone do not fail", async () => {
    const effects = folder(({ dossier }) => {
      dossier.license = null;
    });
    expect(await run(["validate", "camp"], effects)).toBe(0);
    expect(effects.err()).toBe("errors: 0, warnings: 1, notes: 0\n");
  });

  test("--json prints the findings as data", async () => {
    const effects = folder();
    effects.files.set("camp/coast.geojson", '{"type": "FeatureCollection",');
    expect(await run(["validate", "camp", "--json"], effects)).toBe(1);
    const { dossier, counts, fixed, findings } = JSON.parse(effects.out());
    expect({ dossier, fixed }).toEqual({ dossier: "camp-at-port-anselm", fixed: 0 });
    expect(counts).toEqual({ error: expect.any(Number), warning: 0, note: 1 });
    expect(findings).toContainEqual({
      rule: "broken-json",
      severity: "error",
      file: "coast.geojson",
      path: "",
      message: "Line 1, column 30: expected a key in double quotes, found the end of the file.",
      id: "broken-json:coast.geojson#",
      line: 1,
      column: 30,
      about: null,
      details: [],
      hint: expect.stringContaining("comma"),
      fixable: false,
    });
  });

  test("a folder without a dossier is bad input, and so is an unknown option", async () => {
    for (const args of [["nowhere"], ["camp", "--strict"], []]) {
      const effects = folder();
      expect(await run(["validate", ...args], effects)).toBe(2);
      expect(effects.out()).toBe("");
      expect(effects.err()).not.toBe("");
    }
  });

  test("--fix rewrites the file, and says what is left", async () => {
    const effects = folder(({ dossier, layers }) => {
      at(dossier.statements, 2).evidence = [];
      at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [-30.5234567, 40.11] };
    });
    expect(await run(["validate", "camp", "--fix"], effects)).toBe(1);
    expect(effects.files.get("camp/coast.geojson")).toContain("-30.5235,");
    expect(effects.err()).toBe("errors: 1, warnings: 0, notes: 0, fixed: 1\n");
  });

  test("--copy holds the dossier against the article's words, which - takes from standard input", async () => {
    const files = Object.entries(
      exampleFiles(
        ((input) => {
          at(input.dossier.statements, 2).hedges = [];
          return input;
        })(exampleInput()),
      ),
    ).map(([name, text]) => [`camp/${name}`, text]);
    const effects = memoryEffects(Object.fromEntries(files), EXAMPLE_ARTICLE);
    expect(await run(["validate", "camp", "--copy", "-"], effects)).toBe(0);
    expect(effects.out()).toMatch(/note uncoded-hedge: The sentence hedges with “probably”/);
  });
});
