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
});
