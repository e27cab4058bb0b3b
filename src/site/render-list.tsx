import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../core/dossier/dossier.ts";
import { DossierList } from "./dossier-list.tsx";
import type { PageParts } from "./fill-template.ts";
import { PolicyTag } from "./page-head.tsx";
import type { PageSettings } from "./page-settings.ts";

/** The list that stands at the root when a site has several dossiers. */
export function renderList(dossiers: readonly Dossier[], { policy }: PageSettings): PageParts {
  const head = (
    <>
      <PolicyTag policy={policy} />
      <title>Lagekarte</title>
    </>
  );
  return {
    language: "en",
    still: true,
    head: renderToString(head),
    body: renderToString(<DossierList dossiers={dossiers} root="" />),
  };
}
