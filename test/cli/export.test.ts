import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { exampleFolder } from "./example-folder.ts";
import { memoryEffects } from "./memory-effects.ts";

async function exportWith(...args: string[]) {
  const effects = memoryEffects(exampleFolder());
  const code = await run(["export", "dossier", ...args], effects);
  return { code, effects };
}

function ids(text: string): unknown[] {
  return JSON.parse(text).features.map(({ id }: { id: unknown }) => id);
}

test("prints all places, and what an export leaves out apart from it", async () => {
  const { code, effects } = await exportWith("--format", "geojson");
  expect(code).toBe(0);
  expect(ids(effects.out())).toEqual([
    "port-anselm",
    "grey-ridge",
    "anselm-camp",
    "sea-route",
    "somewhere-inland",
    "vellmark-land",
    "old-mill",
  ]);
  expect(effects.err()).toContain("Places without geometry");
});

test("takes places and layers together, and names them in the file", async () => {
  const filter = ["--place", "grey-ridge", "--place", "sea-route", "--layer", "context"];
  const { effects } = await exportWith("--format", "geojson", ...filter);
  expect(ids(effects.out())).toEqual(["grey-ridge", "sea-route", "old-mill"]);
  expect(JSON.parse(effects.out()).lagekarte).toMatchObject({
    scope: "selected",
    filter: "layers: context; places: grey-ridge, sea-route",
  });
});

test("writes a file and prints nothing then", async () => {
  const { effects } = await exportWith(
    ...["--format", "geojson-flat", "--place", "sea-route", "--out", "out/flat.geojson"],
  );
  expect(effects.out()).toBe("");
  expect(ids(effects.files.get("out/flat.geojson") ?? "")).toEqual(["came-by-ship@sea-route"]);
});

test("says which formats, layers and places there are", async () => {
  const cases: [args: string[], message: string][] = [
    [["--format", "shp"], "no format “shp”; there are geojson, geojson-flat"],
    [["--format", "geojson", "--layer", "x"], "no layer “x”; it has: coast, context"],
    [["--format", "geojson", "--place", "x"], "no place “x”; it has: port-anselm,"],
    [[], "--format is missing"],
  ];
  for (const [args, message] of cases) {
    const { code, effects } = await exportWith(...args);
    expect(code).toBe(2);
    expect(effects.err()).toContain(message);
  }
});

test("says that a broken dossier may be exported in part only", async () => {
  const files = exampleFolder((statements) =>
    statements[0]?.places.push({ place: "x", role: "about" }),
  );
  const effects = memoryEffects(files);
  expect(await run(["export", "dossier", "--format", "geojson"], effects)).toBe(0);
  expect(effects.err()).toContain("The dossier has errors (1)");
});
