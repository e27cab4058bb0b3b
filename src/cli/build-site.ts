import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const VITE = join(ROOT, "node_modules/vite/bin/vite.js");

/** Every published site has it, and hardly any other folder. */
const MARK = "basemap/world.pmtiles";

/** A dossier's files by their names, under the id that is its address. */
export type SiteDossier = { readonly id: string; readonly texts: ReadonlyMap<string, string> };

export type BuiltSite = { readonly pages: number; readonly bytes: number };

/**
 * Builds the site of some dossiers into a folder, in place of a site that is there. Throws `CliError` for a folder that holds
 * anything else, and with what the build says when it fails.
 *
 * @param folder relative to the user's working directory
 */
export async function buildSite(
  dossiers: readonly SiteDossier[],
  folder: string,
  base: string,
  effects: Effects,
): Promise<BuiltSite> {
  const out = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  await expectOwn(out);
  const collected = await mkdtemp(join(tmpdir(), "lagekarte-build-"));
  try {
    for (const { id, texts } of dossiers) {
      for (const [name, text] of texts) await effects.write(join(collected, id, name), [text]);
    }
    await runVite(["--outDir", out, "--emptyOutDir", "--base", base], collected);
  } finally {
    await rm(collected, { recursive: true, force: true });
  }
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith(".html")).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

async function expectOwn(out: string): Promise<void> {
  const entries = await readdir(out).catch((): string[] => []);
  if (entries.length === 0) return;
  const isSite = await stat(join(out, MARK)).then(
    () => true,
    () => false,
  );
  if (isSite) return;
  throw new CliError(
    `${out} holds something else than a site, which building would delete. Give an empty folder.`,
  );
}

function runVite(args: readonly string[], dossiers: string): Promise<void> {
  const child = spawn(process.execPath, [VITE, "build", "--logLevel", "error", ...args], {
    cwd: ROOT,
    env: { ...process.env, LAGEKARTE_DOSSIERS: dossiers },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => {
      if (code === 0) done();
      else fail(new CliError(`The site could not be built:\n${said.trim()}`));
    });
  });
}
