import type { Dossier } from "../core/dossier/dossier.ts";
import { schemaOrgForPage } from "../core/export/schema-org.ts";
import { pageFolder } from "./page-path.ts";

/** The dossier's claims and sources for search engines. It is data, so the security policy does not stop it. */
export function claimsTag(dossier: Dossier, language: string, url: string | undefined): string {
  const address = url === undefined ? undefined : url + pageFolder(language, dossier.id);
  return `<script type="application/ld+json">${schemaOrgForPage(dossier, language, address)}</script>`;
}
