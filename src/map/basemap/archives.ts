import { addProtocol, removeProtocol } from "maplibre-gl";
import { type PMTiles, Protocol } from "pmtiles";
import { PMTILES, tilesTemplate } from "./tiles-template.ts";

/** The PMTiles archives that MapLibre may read. */
export type Archives = {
  /** Lets MapLibre read an archive; returns the template of its tiles' URLs. */
  readonly add: (archive: PMTiles) => string;
  readonly close: () => void;
};

/**
 * Teaches MapLibre to read PMTiles until closed.
 *
 * @param gaps whether archives may lack tiles of what they show: then MapLibre enlarges the tile above a missing one, as it does for
 *   a host that answers 404, instead of leaving it blank
 */
export function openArchives(gaps = false): Archives {
  const protocol = new Protocol({ errorOnMissingTile: gaps });
  addProtocol(PMTILES, async (request, abort) => {
    try {
      return await protocol.tile(request, abort);
    } catch (error) {
      throw isMissing(error) ? Object.assign(error, { status: 404 }) : error;
    }
  });
  return {
    add: (archive) => {
      protocol.add(archive);
      return tilesTemplate(archive);
    },
    close: () => removeProtocol(PMTILES),
  };
}

function isMissing(error: unknown): error is Error {
  return error instanceof Error && error.message === "Tile not found.";
}
