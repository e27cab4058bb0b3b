import type { PMTiles } from "pmtiles";

/** Scheme of addresses that are read from PMTiles archives. */
export const PMTILES = "pmtiles";

/** URL of an archive's tiles, with `{z}`, `{x}` and `{y}`. */
export function tilesTemplate({ source }: Pick<PMTiles, "source">): string {
  return `${PMTILES}://${source.getKey()}/{z}/{x}/{y}`;
}
