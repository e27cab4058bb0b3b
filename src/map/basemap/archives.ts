import { addProtocol, removeProtocol } from "maplibre-gl";
import { type PMTiles, Protocol } from "pmtiles";

const PROTOCOL = "pmtiles";

/** The PMTiles archives that MapLibre may read. */
export type Archives = {
  /** Lets MapLibre read an archive; returns the template of its tiles' URLs. */
  readonly add: (archive: PMTiles) => string;
  readonly close: () => void;
};

/** Teaches MapLibre to read PMTiles until closed. */
export function openArchives(): Archives {
  const protocol = new Protocol();
  addProtocol(PROTOCOL, protocol.tile);
  return {
    add: (archive) => {
      protocol.add(archive);
      return `${PROTOCOL}://${archive.source.getKey()}/{z}/{x}/{y}`;
    },
    close: () => removeProtocol(PROTOCOL),
  };
}
