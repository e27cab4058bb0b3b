import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { exampleFolder } from "./example-folder.ts";

// Each process starts anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lagekarte-cli-"));
for (const [path, text] of Object.entries(exampleFolder())) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
writeFileSync(join(folder, "picture.txt"), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line as npm does for a user who stands in `folder`. */
function cli(...args: string[]): SpawnSyncReturns<string> {
  return cliWith("", ...args);
}

/** The same with something on standard input. */
function cliWith(input: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
    input,
  });
}

test("exit code 0, and nothing but JSON on standard output", () => {
  const { status, stdout, stderr } = cli("verify", "dossier", "--text", "article.txt", "--json");
  expect(stderr).toBe("");
  expect(JSON.parse(stdout).counts.exact).toBe(7);
  expect(status).toBe(0);
});

test("exit code 1 when something is found", () => {
  const { status, stdout } = cli("verify", "dossier", "--text", "dossier/dossier.json");
  expect(stdout).toContain("7 anchors of coast-post:");
  expect(status).toBe(1);
});

test("exit code 2 for a file that is no text and for a folder, with a stack only if asked", () => {
  const picture = cli("verify", "dossier", "--text", "picture.txt");
  expect(picture.stderr).toContain("picture.txt: it is a binary file, not text.");
  expect(picture.stderr).not.toMatch(/\n\s+at /);
  expect(picture.status).toBe(2);
  const directory = cli("verify", "dossier", "--text", ".", "--debug");
  expect(directory.stderr).toContain("it is a folder");
  expect(directory.stderr).toMatch(/\n\s+at /);
  expect(directory.status).toBe(2);
});

test("what is piped in is read, and what is piped out is the file alone", () => {
  const article = exampleFolder()["article.txt"] ?? "";
  const checked = cliWith(article, "validate", "dossier", "--copy", "-", "--json");
  expect(JSON.parse(checked.stdout).counts.error).toBe(0);
  const exported = cliWith("", "export", "dossier", "--format", "geojson");
  expect(JSON.parse(exported.stdout).features.length).toBeGreaterThan(0);
  expect(exported.stderr).toContain("Places without geometry");
  expect(exported.stderr).not.toContain("\r");
});

test("the command of the package runs from anywhere, and a draft it makes is a dossier", () => {
  const bin = join(ROOT, "src/cli/lagekarte.mjs");
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: undefined },
      encoding: "utf8",
    });
  const begun = run("new", "article.txt", "--out", "draft", "--language", "en");
  expect(begun.stderr).toContain("lagekarte validate draft");
  expect(begun.status).toBe(0);
  const { status, stdout } = run("validate", "draft", "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout).dossier).toBe("draft");
  const built = run("build", "draft", "--out", "site");
  expect(built.status).toBe(1);
  expect(built.stderr).toMatch(/^draft\/dossier\.json:\d+:\d+ error unfilled: /m);
  expect(run("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("an error names place, reason and remedy in one message, and is no stack", () => {
  const cases: [args: string[], message: RegExp][] = [
    [["nonsense"], /^lagekarte: There is no command “nonsense”; there are new, anchor/],
    [["validate"], /^lagekarte: The dossier is missing\.\nUsage: lagekarte validate /],
    [
      ["validate", "dossier", "--copy", "none.txt"],
      /^lagekarte: none\.txt: there is no such file\./,
    ],
    [["export", "dossier", "--format", "shp"], /There is no format “shp”; there are geojson/],
    [
      ["export", "dossier", "--format", "geojson", "--out", "article.txt/x"],
      /article\.txt\/x could not be written: \w+: [\w ]+\.$/m,
    ],
    [["list", "nowhere"], /^lagekarte: nowhere: there is no such folder\./],
    [["build", "dossier", "--out", "dossier"], /holds something else than a site/],
  ];
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = cli(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  }
});
