import type { Text } from "../dossier/dossier.ts";

/** Who made a ground and where that is said. */
export type Attribution = { readonly text: string; readonly url: string };

type Named = {
  /** Stable: it stands in links to views. */
  readonly id: string;
  readonly title: Text;
  readonly attribution: readonly Attribution[];
};

/** A PMTiles archive of vector tiles in Protomaps' schema. */
export type ProtomapsConfig = Named & {
  readonly kind: "protomaps";
  readonly url: string;
  /** Base URL of its icons; `{flavor}` becomes `light` or `dark`. Without, there are none. */
  readonly sprite?: string | undefined;
};

/** A MapLibre style document. */
export type StyleConfig = Named & {
  readonly kind: "style";
  readonly url: string;
  /** Other origins that its sources and sprites are on. */
  readonly origins: readonly string[];
};

/** Pictures of the ground in Web Mercator. */
export type RasterConfig = Named & {
  readonly kind: "raster";
  /** URL with `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  /** CSS pixels across a tile. */
  readonly tileSize: 256 | 512;
  readonly minZoom: number;
  readonly maxZoom: number;
};

/** A ground that the site's owner offers besides the site's own. */
export type BasemapConfig = ProtomapsConfig | StyleConfig | RasterConfig;

/** Who may show the site's pages in a frame of theirs: anyone, nobody, or the site itself and these origins. */
export type Embedding = "anyone" | "nobody" | readonly string[];

/** What a site's owner can set, see `docs/basemaps.md` and `docs/publishing.md`. */
export type SiteConfig = {
  readonly basemaps: readonly BasemapConfig[];
  readonly embedding: Embedding;
  /** Address of the site's root, with a slash at its end; without, pages do not say where they are. */
  readonly url?: string | undefined;
};

/** A site that nothing is set for: it asks no other host for anything. */
export const NO_CONFIG: SiteConfig = { basemaps: [], embedding: "anyone" };

/** Name of the file at the root of the project. */
export const CONFIG_FILE = "lagekarte.config.json";
