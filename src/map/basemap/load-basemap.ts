import { type Basemap, NO_BASEMAP } from "./basemap.ts";
import { decodeLabels } from "./decode-labels.ts";
import { decodeWorld } from "./decode-world.ts";

/** Where the base is served. */
export type BasemapUrls = { readonly world: string; readonly labels: string };

/**
 * Fetches and decodes the world and its names. What cannot be had is left empty and named to `failed`;
 * the rest is used.
 */
export async function loadBasemap(
  urls: BasemapUrls,
  failed: (detail: string) => void,
): Promise<Basemap> {
  const or = async <T>(url: string, read: (raw: unknown) => T, otherwise: T): Promise<T> => {
    try {
      return read(await fetchJson(url));
    } catch (error) {
      failed(`${url}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  };
  const { labels: noLabels, ...noWorld } = NO_BASEMAP;
  const [world, labels] = await Promise.all([
    or(urls.world, decodeWorld, noWorld),
    or(urls.labels, decodeLabels, noLabels),
  ]);
  return { ...world, labels };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}
