/** Bytes of a PMTiles v3 header. */
export const HEADER_BYTES = 127;

export type ArchiveFacts = {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** Degrees and zoom of a first look. */
  readonly center: readonly [longitude: number, latitude: number, zoom: number];
};

/** Bytes of the archive's sections, and what is in them. */
export type ArchiveSizes = {
  readonly root: number;
  readonly metadata: number;
  readonly leaves: number;
  readonly data: number;
  /** Tiles that can be asked for, entries that name them, and different contents. */
  readonly tiles: number;
  readonly entries: number;
  readonly contents: number;
};

const GZIP = 2;
const VECTOR = 1;

/** Header of an archive with its sections in the order root, metadata, leaves, data (specification, section 3). */
export function writeHeader(facts: ArchiveFacts, sizes: ArchiveSizes): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from("PMTiles"));
  view.setUint8(7, 3);
  let offset = HEADER_BYTES;
  for (const [i, length] of [sizes.root, sizes.metadata, sizes.leaves, sizes.data].entries()) {
    view.setBigUint64(8 + 16 * i, BigInt(offset), true);
    view.setBigUint64(16 + 16 * i, BigInt(length), true);
    offset += length;
  }
  view.setBigUint64(72, BigInt(sizes.tiles), true);
  view.setBigUint64(80, BigInt(sizes.entries), true);
  view.setBigUint64(88, BigInt(sizes.contents), true);
  bytes.set([1, GZIP, GZIP, VECTOR, facts.minZoom, facts.maxZoom], 96);
  const [longitude, latitude, zoom] = facts.center;
  for (const [i, degrees] of facts.bounds.entries()) setDegrees(view, 102 + 4 * i, degrees);
  view.setUint8(118, zoom);
  setDegrees(view, 119, longitude);
  setDegrees(view, 123, latitude);
  return bytes;
}

function setDegrees(view: DataView, offset: number, degrees: number): void {
  view.setInt32(offset, Math.round(degrees * 1e7), true);
}
