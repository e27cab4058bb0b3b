import type { Dossier } from "../core/dossier/dossier.ts";
import { fillTemplate } from "./fill-template.ts";
import type { LoadedDossier } from "./load-dossier.ts";
import { pageFolder } from "./page-path.ts";
import type { PageSettings } from "./page-settings.ts";
import { renderLead } from "./render-lead.tsx";
import { renderList } from "./render-list.tsx";
import { renderPage } from "./render-page.tsx";
import type { SiteFile } from "./site-file.ts";

/**
 * Every page of a site, from its one template: each dossier in each of its languages at `<language>/<id>/`, and for
 * each an address without a language that leads there. That is the root where there is one dossier; of several, each
 * has its own at `<id>/`, and the root lists them.
 */
export function sitePages(
  loaded: readonly LoadedDossier[],
  template: string,
  settings: PageSettings,
): SiteFile[] {
  const readable = loaded.flatMap(({ dossier, findings }) =>
    dossier ? [{ dossier, findings }] : [],
  );
  const dossiers = readable.map(({ dossier }) => dossier);
  const lead = (dossier: Dossier, folder: string) => ({
    path: `${folder}index.html`,
    text: fillTemplate(template, renderLead(dossier, folder === "" ? "" : "../", settings)),
  });
  const [only, ...others] = dossiers;
  const leads =
    only && others.length === 0
      ? [lead(only, "")]
      : [
          { path: "index.html", text: fillTemplate(template, renderList(dossiers, settings)) },
          ...dossiers.map((dossier) => lead(dossier, `${dossier.id}/`)),
        ];
  const pages = readable.flatMap(({ dossier, findings }) =>
    dossier.languages.map((language) => ({
      path: `${pageFolder(language, dossier.id)}index.html`,
      text: fillTemplate(template, renderPage(dossier, findings, language, settings)),
    })),
  );
  return [...leads, ...pages];
}
