import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { DossierList } from "./dossier-list.tsx";
import type { PageParts } from "./fill-template.ts";
import { PolicyTag } from "./page-head.tsx";
import { pageFolder } from "./page-path.ts";
import type { PageSettings } from "./page-settings.ts";

/**
 * The page at a dossier's address without a language: a link to each of its pages, which `public/lead.js` follows for
 * the reader. `root` is the way from there to the site's base.
 */
export function renderLead(
  dossier: Dossier,
  root: "" | "../",
  { policy }: PageSettings,
): PageParts {
  const [language = "en"] = dossier.languages;
  const pages = dossier.languages.map((tag) => [tag, root + pageFolder(tag, dossier.id)] as const);
  const head = (
    <>
      <PolicyTag policy={policy} />
      <title>{localize(dossier.title, language).words}</title>
      <script src={`${root}lead.js`} data-pages={JSON.stringify(Object.fromEntries(pages))} />
    </>
  );
  return {
    language,
    still: true,
    head: renderToString(head),
    body: renderToString(<DossierList dossiers={[dossier]} root={root} />),
  };
}
