/** Folder of a dossier's page in a language, under the site's base. */
export function pageFolder(language: string, slug: string): string {
  return `${language}/${slug}/`;
}
