import { openDossier } from "../core/validate/open-dossier.ts";
import type { PageDossier } from "./open-published.ts";
import { openingProblems } from "./opening-problems.ts";
import type { StoredDossier } from "./own-dossier-store.ts";

/** A dossier of the reader's own, read and checked like any stranger's. */
export async function openOwn({ files }: StoredDossier): Promise<PageDossier> {
  const opened = await openDossier(async (file) => files.get(file) ?? null);
  return { ...opened, problems: openingProblems(opened) };
}
