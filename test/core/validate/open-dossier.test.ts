import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDossier } from "../../../src/core/validate/open-dossier.ts";
import { exampleFiles, exampleInput } from "../example-dossier.ts";

function open(files: Record<string, string>) {
  return openDossier(async (file) => files[file] ?? null);
}

describe("openDossier", () => {
  test("opens the example without a finding", async () => {
    const { dossier, findings } = await open(exampleFiles());
    expect(findings).toEqual([]);
    expect(dossier?.places).toHaveLength(7);
  });

  test("a layer that is broken or missing is named once, and the rest is shown", async () => {
    const files = exampleFiles();
    files["coast.geojson"] = files["coast.geojson"]?.slice(0, -3) ?? "";
    delete files["context.geojson"];
    const { dossier, findings } = await open(files);
    expect(dossier?.statements).toHaveLength(7);
    const reading = findings.filter(({ file }) => file !== "dossier.json");
    expect(reading.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      "broken-json coast.geojson",
      "missing-layer context.geojson",
    ]);
  });

  test("a folder without a dossier is said to be one", async () => {
    const { dossier, findings } = await open({});
    expect(dossier).toBeNull();
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      "missing-file dossier.json",
    ]);
  });

  test("a file that cannot be read is named with the reason", async () => {
    const files = exampleFiles();
    const { findings } = await openDossier(async (file) => {
      if (file === "coast.geojson") throw new Error("EACCES: permission denied");
      return files[file] ?? null;
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "unreadable-file",
        file: "coast.geojson",
        message: expect.stringContaining("permission denied"),
      }),
    );
  });

  test("a foreign dossier cannot ask for files outside its folder, nor for too many", async () => {
    const input = exampleInput();
    const layer = (id: string) => ({ id, title: { de: "x", en: "x" }, hue: "ink" as const });
    input.dossier.layers = [
      layer("../../etc/passwd"),
      ...Array.from({ length: 300 }, (_, index) => layer(`layer-${index}`)),
    ];
    const asked: string[] = [];
    const files = exampleFiles(input);
    const { findings } = await openDossier(async (file) => {
      asked.push(file);
      return files[file] ?? null;
    });
    expect(asked.filter((file) => !/^(dossier\.json|layer-\d+\.geojson)$/.test(file))).toEqual([]);
    expect(asked).toHaveLength(201);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "schema", path: "/layers/0/id" }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "limits", file: "layer-299.geojson" }),
    );
  });

  test("whatever is put in place of any value, it opens and every finding has an id of its own", async () => {
    const replacement = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<unknown>(
        "constructor",
        "__proto__",
        "2031-05/..",
        -1,
        1e308,
        [[0, 91]],
        "😀",
      ),
    );
    const change = fc.record({ at: fc.nat(10_000), value: replacement });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const input = exampleInput();
        for (const { at, value } of changes) replaceAt(input, at, value);
        const { findings } = await open(exampleFiles(input));
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

/** Replaces one of all the values within a value, chosen by a number of any size. */
function replaceAt(root: object, choice: number, value: unknown): void {
  const slots: { holder: object; key: string }[] = [];
  const collect = (holder: object) => {
    for (const [key, inner] of Object.entries(holder)) {
      slots.push({ holder, key });
      if (typeof inner === "object" && inner !== null) collect(inner);
    }
  };
  for (const file of Object.values(root)) collect(file);
  const slot = slots[choice % slots.length];
  if (slot) Object.assign(slot.holder, { [slot.key]: structuredClone(value) });
}
