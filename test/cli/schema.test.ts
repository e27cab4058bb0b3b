import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryEffects } from "./memory-effects.ts";

test("the published schemas are those the code generates", async () => {
  const effects = memoryEffects();
  expect(await run(["schema", "--out", "geo/schema"], effects)).toBe(0);
  expect([...effects.files.keys()]).toEqual([
    "geo/schema/dossier.schema.json",
    "geo/schema/layer.schema.json",
  ]);
  for (const [path, text] of effects.files) {
    expect(text).toBe(await readFile(new URL(`../../${path}`, import.meta.url), "utf8"));
  }
});
