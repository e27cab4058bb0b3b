import { renderToString } from "preact-render-to-string";
import type { Dossier } from "../../core/dossier/dossier.ts";
import type { Finding } from "../../core/dossier/finding.ts";
import { localize } from "../../core/dossier/localize.ts";
import { readWorld } from "../../core/still/read-world.ts";
import { createAppState } from "../../state/app-state.ts";
import { StillHost } from "../../ui/map-area/still-host.tsx";
import { Page } from "../../ui/page.tsx";
import type { PageParts } from "../fill-template.ts";
import { openingStill, PagePicture } from "../still-picture.tsx";

export type PackedContent = {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  readonly language: string;
  /** Texts of the basemap's `world.topojson` and `labels.geojson`. */
  readonly world: readonly [topology: string, labels: string];
};

/** A dossier's page in one language as it is before any script runs, without a link to any other file. */
export function renderPacked({ dossier, findings, language, world }: PackedContent): PageParts {
  const page = { slug: dossier.id, languages: [language], embed: false, embeddable: false };
  const state = createAppState(dossier, language, [], page);
  state.findings.value = findings;
  const ground = readWorld(...world);
  const still = openingStill(dossier, ground);
  const title = localize(dossier.title, language).words;
  const summary = dossier.summary ? localize(dossier.summary, language).words : title;
  const head = (
    <>
      <title>{title}</title>
      <meta name="description" content={summary} />
      <meta name="lagekarte-dossier" content={dossier.id} />
    </>
  );
  const picture = <PagePicture {...{ dossier, world: ground, still, language }} />;
  return {
    language,
    head: renderToString(head),
    body: renderToString(<Page state={state} still={<StillHost>{picture}</StillHost>} />),
  };
}
