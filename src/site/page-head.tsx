import type { Dossier } from "../core/dossier/dossier.ts";
import { localize } from "../core/dossier/localize.ts";
import { ConfigTag } from "./config-tag.tsx";
import { PageAddresses } from "./page-addresses.tsx";
import type { PageSettings } from "./page-settings.ts";
import { SharedLook } from "./shared-look.tsx";

/** The dossier's tags in the page's head, and what is configured for the site, for its scripts to read. */
export function PageHead(
  props: PageSettings & { readonly dossier: Dossier; readonly language: string },
) {
  const { dossier, language, policy, config } = props;
  const title = localize(dossier.title, language).words;
  const summary = dossier.summary ? localize(dossier.summary, language).words : title;
  return (
    <>
      <PolicyTag policy={policy} />
      <title>{title}</title>
      <meta name="description" content={summary} />
      <meta name="lagekarte-dossier" content={dossier.id} />
      <ConfigTag config={config} />
      <PageAddresses dossier={dossier} language={language} url={config.url} />
      <SharedLook dossier={dossier} language={language} url={config.url} />
    </>
  );
}

export function PolicyTag({ policy }: { readonly policy: string | null }) {
  return policy === null ? null : <meta http-equiv="Content-Security-Policy" content={policy} />;
}
