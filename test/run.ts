import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./browser/find-chromium.ts";
import { installChromium } from "./browser/install-chromium.ts";
import { countTests } from "./count-tests.ts";

const RESULTS = "test/output/results.json";

process.exitCode = main(process.argv.slice(2));

/** Builds the site and runs every test against it; `args` go to vitest. Returns the exit code. */
function main(args: readonly string[]): number {
  const chromium = findChromium() ?? (installChromium() ? findChromium() : null);
  if (chromium === null || !existsSync(chromium)) {
    const looked =
      chromium === null ? "" : ` (CHROMIUM_PATH names ${chromium}, which is not there)`;
    process.stderr.write(
      `Chromium is missing${looked}: install it (Debian, Ubuntu: apt install chromium) or set CHROMIUM_PATH.\n`,
    );
    return 1;
  }
  const env = { ...process.env, CHROMIUM_PATH: chromium };
  const built = run(["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], env);
  if (built !== 0) return built;

  rmSync(RESULTS, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}`];
  const code = run(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args], env);
  const { passed, failed } = countTests(
    existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : null,
    code,
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return code;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): number {
  return spawnSync(process.execPath, args, { stdio: "inherit", env }).status ?? 1;
}
