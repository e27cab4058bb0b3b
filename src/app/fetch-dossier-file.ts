import type { ReadFile } from "../core/validate/open-dossier.ts";
import { siteUrl } from "./site-url.ts";

/** Reads a dossier's files from the site. A file that is not there is null; any other failure rejects. */
export function fetchDossierFile(slug: string): ReadFile {
  return async (file) => {
    const response = await fetch(siteUrl(`dossiers/${slug}/${file}`));
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
    return response.text();
  };
}
