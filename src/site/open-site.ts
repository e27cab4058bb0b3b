import { readdir } from "node:fs/promises";
import { fillTemplate } from "./fill-template.ts";
import { type LoadedDossier, loadDossier } from "./load-dossier.ts";
import type { PageSettings } from "./page-settings.ts";
import { renderList, renderPage } from "./render-page.tsx";

/** A file of the published site, by its path under the base. */
export type SiteFile = { readonly path: string; readonly text: string };

/** All dossiers of a folder, ready to be published. */
export type Site = {
  /** The dossiers' own files. */
  readonly data: readonly SiteFile[];
  /** What keeps the site from being published, a line each; empty when nothing does. */
  readonly errors: readonly string[];
  /** Fills the template. */
  readonly pages: (template: string, settings: PageSettings) => SiteFile[];
};

/**
 * Opens every dossier in a folder. A single one is the page at the root; of several, each is at
 * `<slug>/` and the root lists them.
 */
export async function openSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const loaded = await Promise.all(slugs.sort().map((slug) => loadDossier(folder, slug)));
  return {
    data: loaded.flatMap(dataOf),
    errors: slugs.length === 0 ? [`${folder} holds no dossier`] : loaded.flatMap(errorsOf),
    pages: (template, settings) => pagesOf(loaded, template, settings),
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

function pagesOf(
  loaded: readonly LoadedDossier[],
  template: string,
  settings: PageSettings,
): SiteFile[] {
  const readable = loaded.flatMap(({ dossier, findings }) =>
    dossier ? [{ dossier, findings }] : [],
  );
  const page = ({ dossier, findings }: (typeof readable)[number], path: string) => ({
    path,
    text: fillTemplate(template, renderPage(dossier, findings, settings)),
  });
  const [only, ...others] = readable;
  if (only && others.length === 0) return [page(only, "index.html")];
  const dossiers = readable.map(({ dossier }) => dossier);
  return [
    { path: "index.html", text: fillTemplate(template, renderList(dossiers, settings.policy)) },
    ...readable.map((each) => page(each, `${each.dossier.id}/index.html`)),
  ];
}
