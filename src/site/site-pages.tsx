import type { Dossier } from "../core/dossier/dossier.ts";
import type { StillWorld } from "../core/still/still-world.ts";
import { fillTemplate } from "./fill-template.ts";
import type { LoadedDossier } from "./load-dossier.ts";
import { EMBED_FOLDER, pageFolder } from "./page-path.ts";
import type { PageSettings } from "./page-settings.ts";
import { renderEmbed } from "./render-embed.tsx";
import { renderLead } from "./render-lead.tsx";
import { renderList } from "./render-list.tsx";
import { renderPage } from "./render-page.tsx";
import type { SiteFile } from "./site-file.ts";
import { siteLists } from "./site-lists.ts";
import { openingStill, PagePicture } from "./still-picture.tsx";

/** The HTML that pages are filled into, as Vite puts it out. */
export type Templates = {
  /** `index.html`. */
  readonly page: string;
  /** `embed.html`. */
  readonly embed: string;
};

/**
 * Every page of a site with the lists of them, from its two templates: each dossier in each of its languages at `<language>/<id>/` with
 * its embed beside it, unless nobody may embed it, and for each an address without a language that leads there. That is the root where there is one dossier; of several, each
 * has its own at `<id>/`, and the root lists them.
 */
export function sitePages(
  { loaded, world }: { readonly loaded: readonly LoadedDossier[]; readonly world: StillWorld },
  { page: template, embed }: Templates,
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
    return dossier.languages.flatMap((language) => {
      const picture = <PagePicture {...{ dossier, world, still, language }} />;
      const content = { dossier, findings, language, picture };
      const folder = pageFolder(language, dossier.id);
      const page = {
        path: `${folder}index.html`,
        text: fillTemplate(template, renderPage(content, settings)),
      };
      if (settings.config.embedding === "nobody") return page;
      const text = fillTemplate(embed, renderEmbed(content, settings));
      return [page, { path: `${folder}${EMBED_FOLDER}index.html`, text }];
    });
  });
  return [...leads, ...pages, ...siteLists(dossiers, settings.config.url)];
}
