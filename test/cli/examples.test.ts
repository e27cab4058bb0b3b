import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { COMMANDS, run } from "../../src/cli/run.ts";
import { importSeeds } from "../fuzz/seeds.ts";
import { ARTICLE_TEXT, exampleFolder } from "./example-folder.ts";
import { memoryEffects } from "./memory-effects.ts";

// Each process starts anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** They build with Vite for a minute, and are run as a process where built sites are read. */
const BUILDING = ["build", "pack"];

const root = mkdtempSync(join(tmpdir(), "lagekarte-examples-"));
const [desk, bin, spare] = ["desk", "bin", "spare"].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(root, { recursive: true }));
await layOut();

/** What the examples name: an article, a dossier under two paths, foreign files, and programs to pipe from and to. */
async function layOut(): Promise<void> {
  const article = `${ARTICLE_TEXT}\nThe coast guard answered on Tuesday.\n`;
  for (const [path, text] of Object.entries(exampleFolder())) {
    for (const folder of ["my-article", "geo/dossiers/my-article", "../my-dossiers/my-article"]) {
      put(join(desk, path.replace("dossier/", `${folder}/`)), text);
    }
  }
  const seeds = await importSeeds();
  const files = {
    "article.txt": article,
    "page.html": `<p>${article.trim().replaceAll("\n\n", "</p><p>")}</p>`,
    "places.kml": seeds.kml[0]?.content ?? "",
    "table.csv": seeds.csv[0]?.content ?? "",
    "events.csv": seeds.acled[0]?.content ?? "",
    "places.geojson": seeds.geojson[0]?.content ?? "",
  };
  for (const [name, text] of Object.entries(files)) put(join(desk, name), text);
  cpSync(join(desk, "places.geojson"), join(desk, "events.geojson"));
  const command = fileURLToPath(new URL("../../src/cli/lagekarte.mjs", import.meta.url));
  program(join(bin, "lagekarte"), `exec "${process.execPath}" "${command}" "$@"`);
  program(join(bin, "pbpaste"), "cat article.txt");
  // No test asks the network.
  program(join(bin, "curl"), "cat places.geojson");
  // For a machine without GDAL.
  program(join(spare, "ogrinfo"), "cat");
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function program(path: string, text: string): void {
  put(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

/** Runs a line as a user types it who stands at the desk. */
function inShell(line: string): SpawnSyncReturns<string> {
  const path = [bin, process.env.PATH, spare].join(delimiter);
  return spawnSync("bash", ["-o", "pipefail", "-c", line], {
    cwd: desk,
    env: { ...process.env, PATH: path, INIT_CWD: undefined },
    encoding: "utf8",
    input: "",
  });
}

async function examplesOf(command: string): Promise<string[]> {
  const effects = memoryEffects();
  await run([command, "--help"], effects);
  const [, section = ""] = /\nExamples?\n((?: {2}.*\n)+)/.exec(effects.out()) ?? [];
  return section.trim().split(/\n +/);
}

const commands = Object.keys(COMMANDS).filter((name) => !BUILDING.includes(name));
const examples = (await Promise.all(commands.map(examplesOf))).flat();

test("every command has an example", () => {
  expect(examples.length).toBeGreaterThan(commands.length);
  for (const name of commands) {
    expect(
      examples.some(
        (example) => example.includes(`lagekarte ${name} `) || example.endsWith(` ${name}`),
      ),
      name,
    ).toBe(true);
  }
});

test.each(examples)("%s", (example) => {
  const { status, stdout, stderr } = inShell(example);
  expect(stderr).not.toMatch(/^lagekarte: |\n\s+at /);
  expect(status, stderr).toBe(0);
  if (/--json|lagekarte (anchor|outline) /.test(example)) JSON.parse(stdout);
  if (/ogrinfo/.test(example)) expect(stdout).toMatch(/statement_id/);
});

test.each([
  "lagekarte validate my-article --copy - < article.txt",
  "lagekarte verify my-article --text - < article.txt",
  "lagekarte outline my-article --text - < article.txt",
  "lagekarte export my-article --format csv --out -",
  "lagekarte export my-article --format zip | lagekarte import - --out dossiers/again",
  "lagekarte convert - --to geojson-seq --out - < table.csv | lagekarte convert - --to csv",
])("- is standard input or output: %s", (line) => {
  const { status, stderr } = inShell(line);
  expect(status, stderr).toBe(0);
});

test.each([
  "lagekarte new article.txt --language en --out -",
  "lagekarte import places.kml --out -",
  "lagekarte build my-article --out -",
  "lagekarte schema --out -",
])("a folder is not written to standard output: %s", (line) => {
  const { status, stdout, stderr } = inShell(line);
  expect(stderr).toMatch(/^lagekarte: --out is a folder, so it cannot be standard output\.\n$/);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});
