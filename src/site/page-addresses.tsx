import type { Dossier } from "../core/dossier/dossier.ts";
import { catalogueFor } from "../ui/messages/every-language.ts";
import { FEED_FILE, pageFolder } from "./page-path.ts";

type Addressed = {
  readonly dossier: Dossier;
  readonly language: string;
  /** The site's root; null where it is not known. */
  readonly url: string | undefined;
};

/**
 * Where the page is, and where it is in other languages: whole addresses, or none, since search engines take no relative
 * ones. The feed of changes is beside the page in any case.
 */
export function PageAddresses({ dossier, language, url }: Addressed) {
  const at = (tag: string): string => url + pageFolder(tag, dossier.id);
  return (
    <>
      {url !== undefined && (
        <>
          <link rel="canonical" href={at(language)} />
          {dossier.languages.map((tag) => (
            <link key={tag} rel="alternate" hreflang={tag} href={at(tag)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={url} />
        </>
      )}
      <link
        rel="alternate"
        type="application/atom+xml"
        href={FEED_FILE}
        title={catalogueFor(language).site.changes}
      />
    </>
  );
}
