/** Address of a file of the site, by its path under the site's base. */
export function siteUrl(path: string): string {
  return new URL(import.meta.env.BASE_URL + path, document.baseURI).href;
}
