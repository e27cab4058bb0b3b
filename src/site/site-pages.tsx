import type { Dossier } from "../core/dossier/dossier.ts";
import type { StillWorld } from "../core/still/still-world.ts";
import { fillTemplate } from "./fill-template.ts";
import type { LoadedDossier } from "./load-dossier.ts";
import { pageFolder } from "./page-path.ts";
import type { PageSettings } from "./page-settings.ts";
import { renderLead } from "./render-lead.tsx";
import { renderList } from "./render-list.tsx";
import { renderPage } from "./render-page.tsx";
import type { SiteFile } from "./site-file.ts";
import { siteLists } from "./site-lists.ts";
import { openingStill, PagePicture } from "./still-picture.tsx";

/**
 * Every page of a site with the lists of them, from its one template: each dossier in each of its languages at `<language>/<id>/`, and for
 * each an address without a language that leads there. That is the root where there is one dossier; of several, each
 * has its own at `<id>/`, and the root lists them.
 */
export function sitePages(
  { loaded, world }: { readonly loaded: readonly LoadedDossier[]; readonly world: StillWorld },
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
  const pages = readable.flatMap(({ dossier, findings }) => {
    const still = openingStill(dossier, world);
    return dossier.languages.map((language) => {
      const picture = <PagePicture {...{ dossier, world, still, language }} />;
      const parts = renderPage({ dossier, findings, language, picture }, settings);
      return {
        path: `${pageFolder(language, dossier.id)}index.html`,
        text: fillTemplate(template, parts),
      };
    });
  });
  return [...leads, ...pages, ...siteLists(dossiers, settings.config.url)];
}
