import { addProtocol, removeProtocol } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { archiveSource } from "./archive-source.ts";
import { type Basemap, NO_BASEMAP } from "./basemap.ts";

const PROTOCOL = "pmtiles";

export type OpenedBasemap = {
  readonly basemap: Basemap;
  readonly close: () => void;
};

/**
 * Opens the world's archive and lets MapLibre read its tiles. Never rejects: when the archive cannot be
 * had, `failed` is told and the ground stays plain.
 *
 * @param url of a PMTiles v3 archive as the site's build makes it
 */
export async function openBasemap(
  url: string,
  failed: (detail: string) => void,
): Promise<OpenedBasemap> {
  const archive = new PMTiles(archiveSource(url));
  try {
    const [{ minZoom, maxZoom }, metadata] = await Promise.all([
      archive.getHeader(),
      archive.getMetadata(),
    ]);
    const protocol = new Protocol();
    protocol.add(archive);
    addProtocol(PROTOCOL, protocol.tile);
    return {
      basemap: {
        tiles: { template: `${PROTOCOL}://${url}/{z}/{x}/{y}`, minZoom, maxZoom },
        letters: lettersIn(metadata),
      },
      close: () => removeProtocol(PROTOCOL),
    };
  } catch (error) {
    failed(`${url}: ${error instanceof Error ? error.message : String(error)}`);
    return { basemap: NO_BASEMAP, close: () => {} };
  }
}

function lettersIn(metadata: unknown): string {
  const letters = (metadata as { readonly letters?: unknown } | null)?.letters;
  return typeof letters === "string" ? letters : "";
}
