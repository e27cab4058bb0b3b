import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Finding } from "../core/dossier/finding.ts";
import { openDossier } from "../core/validate/open-dossier.ts";

export type LoadedDossier = {
  /** Name of its folder, and so of its address. */
  readonly slug: string;
  readonly dossier: Dossier | null;
  readonly findings: readonly Finding[];
  /** The dossier's files as they are on disk, by name; nothing else of the folder is published. */
  readonly files: ReadonlyMap<string, string>;
};

/** Reads and validates the dossier in `folder/slug`. Never rejects for what is in it: see `findings`. */
export async function loadDossier(folder: string, slug: string): Promise<LoadedDossier> {
  const files = new Map<string, string>();
  const opened = await openDossier(async (name) => {
    const text = await readIfThere(join(folder, slug, name));
    if (text !== null) files.set(name, text);
    return text;
  });
  return { slug, ...opened, files };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
