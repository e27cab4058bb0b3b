import { PMTiles, type Source } from "pmtiles";
import { type CanDraw, isLegible } from "../scene/legible.ts";
import { type Basemap, NO_BASEMAP } from "./basemap.ts";
import { tilesTemplate } from "./tiles-template.ts";

/** A basemap, and where its tiles are read from; null where it has none. */
export type OpenedBasemap = { readonly basemap: Basemap; readonly archive: PMTiles | null };

/**
 * Opens the world's archive. Never rejects: when the archive cannot be had, `failed` is told and the ground stays plain.
 *
 * @param world a PMTiles v3 archive as the site's build makes it
 * @param canDraw whether the reader's system has a letter
 */
export async function openBasemap(
  world: Source,
  canDraw: CanDraw,
  failed: (detail: string) => void,
): Promise<OpenedBasemap> {
  const archive = new PMTiles(world);
  try {
    const [{ minZoom, maxZoom }, metadata] = await Promise.all([
      archive.getHeader(),
      archive.getMetadata(),
    ]);
    const tiles = { template: tilesTemplate(archive), minZoom, maxZoom };
    return { basemap: { tiles, ...namesIn(metadata, canDraw) }, archive };
  } catch (error) {
    failed(`${archive.source.getKey()}: ${error instanceof Error ? error.message : String(error)}`);
    return { basemap: NO_BASEMAP, archive: null };
  }
}

/** What the archive says of its names: `letters` of those in the page's languages, and all `localNames`. */
function namesIn(metadata: unknown, canDraw: CanDraw): Pick<Basemap, "letters" | "illegible"> {
  const { letters, localNames } = metadata as Readonly<Record<string, unknown>>;
  const local = (Array.isArray(localNames) ? localNames : []).map(String);
  const legible = local.filter((name) => isLegible(name, canDraw));
  const drawn = new Set(legible);
  const { upright = "", italic = "" } = Object(letters) as Partial<Basemap["letters"]>;
  return {
    letters: { upright: [upright, ...legible].join(""), italic },
    illegible: local.filter((name) => !drawn.has(name)),
  };
}
