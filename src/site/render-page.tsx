import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Finding } from "../core/dossier/finding.ts";
import { createAppState } from "../state/app-state.ts";
import { Page } from "../ui/page.tsx";
import { DossierList } from "./dossier-list.tsx";
import type { PageParts } from "./fill-template.ts";
import { PageHead, PolicyTag } from "./page-head.tsx";
import type { PageSettings } from "./page-settings.ts";

/** A dossier's page as it is before any script runs, in the dossier's first language. */
export function renderPage(
  dossier: Dossier,
  findings: readonly Finding[],
  settings: PageSettings,
): PageParts {
  const language = dossier.languages[0] ?? "en";
  const state = createAppState(dossier, language, settings.config.basemaps);
  state.findings.value = findings;
  return {
    language,
    head: renderToString(<PageHead dossier={dossier} language={language} {...settings} />),
    body: renderToString(<Page state={state} />),
  };
}

/** The list that stands at the root when a site has several dossiers. */
export function renderList(dossiers: readonly Dossier[], policy: string | null): PageParts {
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
    body: renderToString(<DossierList dossiers={dossiers} />),
  };
}
