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
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
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

test("help names every command, and each command has its own", () => {
  const { stdout, status } = cli("--help");
  expect(status).toBe(0);
  for (const name of ["validate", "verify", "export", "anchor", "outline", "schema"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
  }
  const help = cli("verify", "--help");
  expect(help.stdout).toContain("Exit codes: 0");
  expect(help.status).toBe(0);
  expect(cli("nonsense").stderr).toContain("There is no command “nonsense”");
});
