import { PMTiles } from "pmtiles";
import { type CanDraw, isLegible } from "../scene/legible.ts";
import { archiveSource } from "./archive-source.ts";
import type { Archives } from "./archives.ts";
import { type Basemap, NO_BASEMAP } from "./basemap.ts";
import { bytesSource } from "./bytes-source.ts";

/**
 * Opens the world's archive and lets MapLibre read its tiles. Never rejects: when the archive cannot be
 * had, `failed` is told and the ground stays plain.
 *
 * @param from URL of a PMTiles v3 archive as the site's build makes it, or the archive itself
 * @param canDraw whether the reader's system has a letter
 */
export async function openBasemap(
  from: string | ArrayBuffer,
  archives: Archives,
  canDraw: CanDraw,
  failed: (detail: string) => void,
): Promise<Basemap> {
  const archive = new PMTiles(typeof from === "string" ? archiveSource(from) : bytesSource(from));
  try {
    const [{ minZoom, maxZoom }, metadata] = await Promise.all([
      archive.getHeader(),
      archive.getMetadata(),
    ]);
    return {
      tiles: { template: archives.add(archive), minZoom, maxZoom },
      ...namesIn(metadata, canDraw),
    };
  } catch (error) {
    failed(`${archive.source.getKey()}: ${error instanceof Error ? error.message : String(error)}`);
    return NO_BASEMAP;
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
