import { join } from "node:path";
import { type OpenedDossier, openDossier } from "../core/validate/open-dossier.ts";
import type { Effects } from "./effects.ts";

/**
 * Reads, parses and validates a dossier folder. Does not reject: a file that is missing, unreadable or
 * broken is a finding, and `dossier` is null when there is none to speak of.
 */
export function loadDossierFolder(dir: string, effects: Effects): Promise<OpenedDossier> {
  return openDossier(async (file) => {
    try {
      return await effects.readText(join(dir, file));
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === "ENOENT") return null;
      throw error;
    }
  });
}
