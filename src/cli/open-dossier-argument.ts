import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dossier, Source } from "../core/dossier/dossier.ts";
import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { loadDossierFolder } from "./load-dossier.ts";

/** Where the project keeps its dossiers. */
export const DOSSIERS = fileURLToPath(new URL("../../geo/dossiers", import.meta.url));

/** Folder of a dossier named on the command line: the folder itself, or a slug of `geo/dossiers`. */
export async function findDossierFolder(argument: string, effects: Effects): Promise<string> {
  if (await hasDossier(argument, effects)) return argument;
  const isSlug = /^[a-z0-9-]+$/.test(argument);
  const bySlug = join(DOSSIERS, argument);
  if (isSlug && (await hasDossier(bySlug, effects))) return bySlug;
  throw new CliError(`No ${DOSSIER_FILE} in ${argument}${isSlug ? ` or ${bySlug}` : ""}.`);
}

/**
 * Opens a dossier named on the command line. Findings do not stop it, so that a dossier still being
 * written can be worked on; one without a readable header does.
 */
export async function openDossierArgument(argument: string, effects: Effects): Promise<Dossier> {
  return (await open(argument, effects)).dossier;
}

/** The same, saying on standard error when there are errors: what has them may have been left out. */
export async function openWholeDossier(argument: string, effects: Effects): Promise<Dossier> {
  const { dossier, findings } = await open(argument, effects);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) {
    effects.stderr(
      `The dossier has errors (${errors}), which “validate” lists; parts may be missing.\n`,
    );
  }
  return dossier;
}

async function open(argument: string, effects: Effects) {
  const folder = await findDossierFolder(argument, effects);
  const { dossier, findings } = await loadDossierFolder(folder, effects);
  if (dossier) return { dossier, findings };
  const problems = findings.map(({ file, path, message }) => `  ${file}${path}: ${message}`);
  throw new CliError([`${folder} has no readable header.`, ...problems].join("\n"));
}

/** The source that is asked for; when none is, the dossier's first, which is its article. */
export function chooseSource(dossier: Dossier, id: string | undefined): Source {
  const source = dossier.sources.find((candidate) => id === undefined || candidate.id === id);
  if (source) return source;
  const known = dossier.sources.map((candidate) => candidate.id).join(", ") || "none";
  throw new CliError(`The dossier has no source “${id ?? ""}”; it has: ${known}.`);
}

async function hasDossier(folder: string, effects: Effects): Promise<boolean> {
  try {
    return (await effects.listFiles(folder)).includes(DOSSIER_FILE);
  } catch {
    return false;
  }
}
