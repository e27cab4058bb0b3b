import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Finding } from "../core/dossier/finding.ts";
import { createAppState } from "../state/app-state.ts";
import "../ui/messages/every-language.ts";
import { StillHost } from "../ui/map-area/still-host.tsx";
import { SPOKEN } from "../ui/messages/languages.ts";
import { Page } from "../ui/page.tsx";
import { loadParts } from "../ui/parts/later.tsx";
import { claimsTag } from "./claims-tag.ts";
import { DossierTag } from "./dossier-tag.tsx";
import type { PageParts } from "./fill-template.ts";
import { PageHead } from "./page-head.tsx";
import type { PageSettings } from "./page-settings.ts";
import { WordsTags } from "./words-tags.tsx";

// A page that is built has all of its parts.
await Promise.all(SPOKEN.map(loadParts));

export type PageContent = {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  readonly language: string;
  /** The still map. */
  readonly picture: VNode;
};

/** A dossier's page in one of its languages, as it is before any script runs. */
export function renderPage(
  { dossier, findings, language, picture }: PageContent,
  settings: PageSettings,
): PageParts {
  const { basemaps, embedding } = settings.config;
  const state = createAppState(dossier, language, basemaps, {
    slug: dossier.id,
    languages: dossier.languages,
    embed: false,
    embeddable: embedding !== "nobody",
  });
  state.findings.value = findings;
  return {
    language,
    head: renderToString(<PageHead dossier={dossier} language={language} {...settings} />),
    foot:
      renderToString(<WordsTags language={language} words={settings.words?.page} />) +
      renderToString(<DossierTag dossier={dossier} up="../../" />) +
      claimsTag(dossier, language, settings.config.url),
    body: renderToString(<Page state={state} still={<StillHost>{picture}</StillHost>} />),
  };
}
