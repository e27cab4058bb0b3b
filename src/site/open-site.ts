import { readdir } from "node:fs/promises";
import { type LoadedDossier, loadDossier } from "./load-dossier.ts";
import type { PageSettings } from "./page-settings.ts";
import type { SiteFile } from "./site-file.ts";
import { sitePages } from "./site-pages.ts";

/** All dossiers of a folder, ready to be published. */
export type Site = {
  /** The dossiers' own files. */
  readonly data: readonly SiteFile[];
  /** What keeps the site from being published, a line each; empty when nothing does. */
  readonly errors: readonly string[];
  /** Fills the template with every page there is. */
  readonly pages: (template: string, settings: PageSettings) => SiteFile[];
};

/** Opens every dossier in a folder. */
export async function openSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const loaded = await Promise.all(slugs.sort().map((slug) => loadDossier(folder, slug)));
  return {
    data: loaded.flatMap(dataOf),
    errors: slugs.length === 0 ? [`${folder} holds no dossier`] : loaded.flatMap(errorsOf),
    pages: (template, settings) => sitePages(loaded, template, settings),
  };
}

function dataOf({ slug, files }: LoadedDossier): SiteFile[] {
  return [...files].map(([name, text]) => ({ path: `dossiers/${slug}/${name}`, text }));
}

function errorsOf({ slug, dossier, findings }: LoadedDossier): string[] {
  const errors = findings
    .filter((found) => found.severity === "error")
    .map(({ file, path, rule, message }) => `${slug}/${file}#${path} ${rule}: ${message}`);
  if (dossier && dossier.id !== slug) {
    errors.push(`${slug}: the folder must be named as the dossier's id, found “${dossier.id}”`);
  }
  return errors;
}
