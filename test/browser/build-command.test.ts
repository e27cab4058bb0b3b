import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { exampleFolder } from "../cli/example-folder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lagekarte-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the build command says in JSON what it has built, and it is there", {
  timeout: 300_000,
}, () => {
  for (const [path, text] of Object.entries(exampleFolder())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ["build", "dossier", "--out", "site", "--base", "/maps/", "--json"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", ...args],
    { cwd: ROOT, env: { ...process.env, INIT_CWD: folder }, encoding: "utf8" },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const files = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, "site", name))
    .filter((path) => statSync(path).isFile());
  expect(JSON.parse(stdout)).toEqual({
    out: "site",
    dossiers: ["camp-at-port-anselm"],
    pages: files.filter((path) => path.endsWith(".html")).length,
    bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
    errors: 0,
  });
});
