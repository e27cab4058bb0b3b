import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { expectFolder } from "./expect-folder.ts";

/** Throws `CliError` when a folder cannot take a new dossier because it has one. */
export async function expectNoDossier(folder: string, effects: Effects): Promise<void> {
  const files = await effects.listFiles(expectFolder(folder)).catch((): string[] => []);
  if (!files.includes(DOSSIER_FILE)) return;
  throw new CliError(
    `${folder} has a ${DOSSIER_FILE} already, which stays as it is. Give another --out.`,
  );
}
