import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { ConfigTag } from "./config-tag.tsx";
import { PolicyTag } from "./page-head.tsx";
import { pageFolder } from "./page-path.ts";
import type { PageSettings } from "./page-settings.ts";

/** The tags in an embed's head. Search engines are to find the full page instead. */
export function EmbedHeadTags(
  props: PageSettings & { readonly dossier: Dossier; readonly language: string },
) {
  const { dossier, language, policy, config } = props;
  return (
    <>
      <PolicyTag policy={policy} />
      <title>{localize(dossier.title, language).words}</title>
      <meta name="robots" content="noindex" />
      <meta name="lagekarte-dossier" content={dossier.id} />
      <ConfigTag config={config} />
      {config.url !== undefined && (
        <link rel="canonical" href={config.url + pageFolder(language, dossier.id)} />
      )}
    </>
  );
}
