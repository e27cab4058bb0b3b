import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { READING_RULES } from "../../src/core/dossier/reading-rules.ts";
import { COPY_RULES } from "../../src/core/validate/copy-rules.ts";
import { RULES } from "../../src/core/validate/rules.ts";
import { exampleFiles } from "../core/example-dossier.ts";
import { leadsTo } from "../core/validate/leads-to.ts";
import { mutateJson } from "../fuzz/mutate-json.ts";
import { type Random, random } from "../fuzz/random.ts";
import { type MemoryEffects, memoryEffects } from "./memory-effects.ts";

type Printed = {
  readonly rule: string;
  readonly file: string;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string;
};

const RUNS = 80;
const NAMES = new Set([
  ...Object.keys(READING_RULES),
  ...[...RULES, ...COPY_RULES].map(({ name }) => name),
]);

/** The example with one of its files broken, and still JSON. */
function brokenFolder(chance: Random): MemoryEffects {
  const files = Object.entries(exampleFiles());
  const broken = chance.below(files.length);
  return memoryEffects(
    Object.fromEntries(
      files.map(([name, text], index) => [
        `camp/${name}`,
        index === broken ? mutateJson(text, chance) : text,
      ]),
    ),
  );
}

async function validate(effects: MemoryEffects, ...options: string[]) {
  const before = effects.out().length;
  await run(["validate", "camp", "--json", ...options], effects);
  return JSON.parse(effects.out().slice(before)) as {
    readonly fixed: number;
    readonly findings: readonly Printed[];
  };
}

test("whatever is found in a broken dossier has file, pointer, line, column and advice", async () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < RUNS; seed++) {
    const effects = brokenFolder(random(seed));
    for (const { rule, file, path, line, column, hint } of (await validate(effects)).findings) {
      seen.add(rule);
      expect(NAMES).toContain(rule);
      expect(hint, rule).toMatch(/\S/);
      const text = effects.files.get(`camp/${file}`);
      if (text === undefined) {
        expect([line, column], rule).toEqual([null, null]);
        continue;
      }
      const lines = text.split("\n");
      const found = lines[Number(line) - 1];
      expect(found, `${rule} ${path}`).toBeDefined();
      expect(column, `${rule} ${path}`).toBeGreaterThan(0);
      expect(column, `${rule} ${path}`).toBeLessThanOrEqual((found ?? "").length + 1);
      expect(leadsTo(text, path), `${rule} ${file}#${path}`).toBe(true);
    }
  }
  expect(seen.size).toBeGreaterThan(7);
});

/** A dossier's file without the coordinates, which alone may be put right. */
function withoutCoordinates(text: string): unknown {
  return JSON.parse(text, (key, value) => (key === "coordinates" ? null : value));
}

test("--fix changes coordinates only, and a second time nothing", async () => {
  let fixes = 0;
  for (let seed = 0; seed < RUNS; seed++) {
    const chance = random(seed);
    const layer = exampleFiles()["coast.geojson"] ?? "";
    // Decimals, whole turns and rings the other way round, here and there.
    const bent = layer.replace(/(-?\d+\.\d+)(?=,?\s)/g, (number) =>
      chance.below(4) === 0 ? `${number}${"123456789".slice(chance.below(9))}` : number,
    );
    const effects = brokenFolder(chance);
    if (chance.below(2) === 0) effects.files.set("camp/coast.geojson", bent);
    const before = new Map(effects.files);
    const first = await validate(effects, "--fix");
    fixes += first.fixed;
    const after = new Map(effects.files);
    for (const [path, text] of after) {
      if (text === before.get(path)) continue;
      expect(path).toMatch(/\.geojson$/);
      expect(withoutCoordinates(text)).toEqual(withoutCoordinates(before.get(path) ?? ""));
    }
    const second = await validate(effects, "--fix");
    expect(second.fixed, `seed ${seed}`).toBe(0);
    expect(effects.files).toEqual(after);
    expect(second.findings).toEqual(first.findings);
  }
  expect(fixes).toBeGreaterThan(RUNS / 10);
});
