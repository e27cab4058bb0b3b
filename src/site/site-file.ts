/** A file of the published site, by its path under the base. */
export type SiteFile = { readonly path: string; readonly text: string };
