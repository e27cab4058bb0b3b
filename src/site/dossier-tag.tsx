import type { Dossier } from "../core/dossier/dossier.ts";
import { PUBLISHED_FILE } from "../core/validate/published-dossier.ts";

/**
 * Asks for the page's dossier while the page is still being read, but after all that it is painted with.
 *
 * @param up path from the page's folder to the site's base
 */
export function DossierTag({ dossier, up }: { readonly dossier: Dossier; readonly up: string }) {
  return (
    <link
      rel="preload"
      as="fetch"
      crossorigin="anonymous"
      fetchpriority="low"
      href={`${up}dossiers/${dossier.id}/${PUBLISHED_FILE}`}
    />
  );
}
