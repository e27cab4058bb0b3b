import { expect, test } from "vitest";
import { COMMANDS, run } from "../../src/cli/run.ts";
import { expectGolden } from "../core/export/golden.ts";
import { at } from "../core/validate/pointers.ts";
import { exampleFolder } from "./example-folder.ts";
import { memoryEffects } from "./memory-effects.ts";

/** What each command prints for other programs to read; docs/cli.md promises that it stays so. */
const CASES: Readonly<Record<string, { args: string[]; code: number }>> = {
  validate: { args: ["validate", "sites/camp", "--copy", "article.txt", "--json"], code: 1 },
  verify: { args: ["verify", "sites/camp", "--text", "article.txt", "--json"], code: 0 },
  anchor: {
    args: [
      "anchor",
      "sites/camp",
      "--text",
      "article.txt",
      "--from",
      "They were",
      "--to",
      "a place",
    ],
    code: 0,
  },
  outline: { args: ["outline", "sites/camp", "--text", "article.txt"], code: 0 },
  export: {
    args: ["export", "sites/camp", "--format", "geojson", "--out", "x.geojson", "--json"],
    code: 0,
  },
  import: {
    args: ["import", "table.csv", "--out", "table", "--language", "de", "--json"],
    code: 0,
  },
  convert: {
    args: ["convert", "table.csv", "--to", "geojson-flat", "--out", "x.geojson", "--json"],
    code: 0,
  },
  new: { args: ["new", "article.txt", "--out", "draft", "--language", "en", "--json"], code: 0 },
  // What it prints when it has built is in test/browser/build-command.test.ts, since that takes a build.
  build: { args: ["build", "sites/camp", "--out", "site", "--json"], code: 1 },
  pack: { args: ["pack", "sites/camp", "--out", "x.html", "--json"], code: 1 },
  schema: { args: ["schema", "--out", "schemas", "--json"], code: 0 },
  list: { args: ["list", "sites", "--json"], code: 1 },
  stats: { args: ["stats", "sites/camp", "--json"], code: 0 },
};

const TABLE = `Ort;Breite;Länge;Aussage;Bemerkung
Port Anselm;40,11;-30,52;Ein Lager entsteht.;privat
Grauer Rücken;;;Von dort kamen sie.;
`;

test("every command is here", () => {
  expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
});

test.each(Object.keys(COMMANDS))(
  "lagekarte %s takes --json, and its help shows the shape",
  async (name) => {
    const effects = memoryEffects();
    expect(await run([name, "--help"], effects)).toBe(0);
    // Two print nothing but JSON, and say so instead.
    expect(effects.out()).toMatch(/--json\s+(with --out: )?print \[?\{|[Pp]rints? .*JSON/);
    const unknown = memoryEffects();
    await run([name, "--json"], unknown);
    expect(unknown.err()).not.toContain("Unknown option");
  },
);

for (const [name, { args, code }] of Object.entries(CASES)) {
  test(`lagekarte ${name} --json`, async () => {
    const files = exampleFolder((statements) => {
      at(statements, 2).hedges = [];
      at(statements, 4).speaker = "nobody";
    });
    const moved = Object.entries(files).map(([path, text]) => [
      path.replace(/^dossier\//, "sites/camp/"),
      text,
    ]);
    const effects = memoryEffects({ ...Object.fromEntries(moved), "table.csv": TABLE });
    expect(await run(args, effects), effects.err()).toBe(code);
    expect(() => JSON.parse(effects.out())).not.toThrow();
    expectGolden("../cli", `${name}.json`, effects.out());
  });
}
