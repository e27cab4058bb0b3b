import type { openSite } from "./open-site.ts";

/** Where the data is kept. */
export type SiteFolders = {
  /** Folder that holds a folder per dossier. */
  readonly dossiers: string;
  /** Folder that holds the basemap's files. */
  readonly basemap: string;
};

/** Rendering is loaded through Vite, not imported: the plugins are part of its configuration, and Node reads no TSX. */
export const SITE_MODULE = "/src/site/open-site.ts";

export type SiteModule = { readonly openSite: typeof openSite };
