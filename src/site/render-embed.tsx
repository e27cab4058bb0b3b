import { renderToString } from "preact-render-to-string";
import { createAppState } from "../state/app-state.ts";
import { EmbedPage } from "../ui/embed/embed-page.tsx";
import { StillHost } from "../ui/map-area/still-host.tsx";
import { DossierTag } from "./dossier-tag.tsx";
import { EmbedHeadTags } from "./embed-head-tags.tsx";
import type { PageParts } from "./fill-template.ts";
import type { PageSettings } from "./page-settings.ts";
import type { PageContent } from "./render-page.tsx";
import { WordsTags } from "./words-tags.tsx";

/** A dossier's embed in one of its languages, as it is before any script runs. */
export function renderEmbed(
  { dossier, findings, language, picture }: PageContent,
  settings: PageSettings,
): PageParts {
  const page = {
    slug: dossier.id,
    languages: dossier.languages,
    embed: true,
    embeddable: false,
  };
  const state = createAppState(dossier, language, settings.config.basemaps, page);
  state.findings.value = findings;
  return {
    language,
    guest: true,
    head: renderToString(<EmbedHeadTags dossier={dossier} language={language} {...settings} />),
    foot:
      renderToString(<WordsTags language={language} words={settings.words?.embed} />) +
      renderToString(<DossierTag dossier={dossier} up="../../../" />),
    body: renderToString(<EmbedPage state={state} still={<StillHost>{picture}</StillHost>} />),
  };
}
