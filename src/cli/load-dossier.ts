import { join } from "node:path";
import type { Gazetteer } from "../core/validate/gazetteer.ts";
import { type OpenedDossier, openDossier } from "../core/validate/open-dossier.ts";
import type { Effects } from "./effects.ts";

export type LoadedFolder = OpenedDossier & {
  /** Texts of the files that were read, by name. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Reads, parses and validates a dossier folder. Does not reject: a file that is missing, unreadable or
 * broken is a finding, and `dossier` is null when there is none to speak of.
 */
export async function loadDossierFolder(
  dir: string,
  effects: Effects,
  gazetteer: Gazetteer | null = null,
): Promise<LoadedFolder> {
  const texts = new Map<string, string>();
  const opened = await openDossier(async (file) => {
    try {
      const text = await effects.readText(join(dir, file));
      texts.set(file, text);
      return text;
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === "ENOENT") return null;
      throw error;
    }
  }, gazetteer);
  return { ...opened, texts };
}
