import { addProtocol, removeProtocol } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { type CanDraw, isLegible } from "../scene/legible.ts";
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
 * @param canDraw whether the reader's system has a letter
 */
export async function openBasemap(
  url: string,
  canDraw: CanDraw,
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
        ...namesIn(metadata, canDraw),
      },
      close: () => removeProtocol(PROTOCOL),
    };
  } catch (error) {
    failed(`${url}: ${error instanceof Error ? error.message : String(error)}`);
    return { basemap: NO_BASEMAP, close: () => {} };
  }
}

/** What the archive says of its names: `letters` of those in the page's languages, and all `localNames`. */
function namesIn(metadata: unknown, canDraw: CanDraw): Pick<Basemap, "letters" | "illegible"> {
  const { letters, localNames } = metadata as Readonly<Record<string, unknown>>;
  const local = (Array.isArray(localNames) ? localNames : []).map(String);
  const legible = local.filter((name) => isLegible(name, canDraw));
  const drawn = new Set(legible);
  return {
    letters: [typeof letters === "string" ? letters : "", ...legible].join(""),
    illegible: local.filter((name) => !drawn.has(name)),
  };
}
