/** Address of a file of the site, by its path under the site's base. */
export function siteUrl(path: string): string {
  return new URL(import.meta.env.BASE_URL + path, document.baseURI).href;
}

/** Path of the basemap's tiles under the site's base. */
export const TILES_PATH = "basemap/world.pmtiles";
