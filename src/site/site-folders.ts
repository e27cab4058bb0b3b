import type { openSite } from "./open-site.ts";
import type { buildBasemap } from "./tiles/build-basemap.ts";

/** Where the data is kept. */
export type SiteFolders = {
  /** Folder that holds a folder per dossier. */
  readonly dossiers: string;
  /** Folder that holds the basemap's files. */
  readonly basemap: string;
  /** The site's configuration; need not be there. */
  readonly config: string;
};

/** Rendering is loaded through Vite, not imported: the plugins are part of its configuration, and Node reads no TSX. */
export const SITE_MODULE = "/src/site/open-site.ts";

export type SiteModule = { readonly openSite: typeof openSite };

/** Loaded only when tiles have to be made. */
export const TILES_MODULE = "/src/site/tiles/build-basemap.ts";

export type TilesModule = { readonly buildBasemap: typeof buildBasemap };

/** Path of the basemap's tiles under the site's base. */
export const TILES_PATH = "basemap/world.pmtiles";
