import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
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

  test("prints one line for each finding and fails on an error", async () => {
    const effects = folder(({ dossier, layers }) => {
      at(dossier.statements, 2).evidence = [];
      at(layers.coast.features, 0).properties.geometrySource = { name: "a sketch", license: null };
    });
    expect(await run(["validate", "camp"], effects)).toBe(1);
    expect(effects.out().split("\n")).toEqual([
      expect.stringMatching(/^dossier\.json#\/statements\/2\/evidence error missing-evidence: ./),
      expect.stringMatching(
        /^coast\.geojson#\/features\/0\/properties\/geometrySource\/license warning missing-license: ./,
      ),
      "",
    ]);
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
    expect(JSON.parse(effects.out())).toContainEqual({
      rule: "broken-json",
      severity: "error",
      file: "coast.geojson",
      path: "",
      message: "Line 1, column 30: expected a key in double quotes, found the end of the file.",
      id: "broken-json:coast.geojson#",
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
});
