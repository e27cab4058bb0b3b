import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type DirectoryEntry, writeDirectories } from "./write-directories.ts";
import { type ArchiveFacts, HEADER_BYTES, writeHeader } from "./write-header.ts";

/** Vector tiles by their number (see `tileId`), not yet compressed. */
export type Tiles = ReadonlyMap<number, Uint8Array>;

/**
 * One PMTiles v3 archive of vector tiles: clustered, tiles and directories in gzip, each content once however
 * many tiles show it. `s2-pmtiles` writes the format too, but neither shares contents, which is a third of
 * this archive, nor states bounds, and counts the directories among the tile data.
 *
 * @param metadata the archive's JSON, see section 5 of the specification
 */
export function writeArchive(
  tiles: Tiles,
  facts: ArchiveFacts,
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array<ArrayBuffer> {
  const contents: Uint8Array[] = [];
  const known = new Map<string, DirectoryEntry>();
  const entries: DirectoryEntry[] = [];
  let end = 0;
  for (const [id, tile] of [...tiles].sort(([a], [b]) => a - b)) {
    const digest = createHash("sha256").update(tile).digest("base64");
    const same = known.get(digest);
    const last = entries.at(-1);
    if (same && last && same.offset === last.offset && last.id + last.run === id) {
      entries[entries.length - 1] = { ...last, run: last.run + 1 };
      continue;
    }
    if (same) {
      entries.push({ ...same, id, run: 1 });
      continue;
    }
    const content = compress(tile);
    const entry = { id, offset: end, length: content.length, run: 1 };
    known.set(digest, entry);
    entries.push(entry);
    contents.push(content);
    end += content.length;
  }
  const json = compress(Buffer.from(JSON.stringify(metadata)));
  const { root, leaves } = writeDirectories(entries, compress);
  const header = writeHeader(facts, {
    root: root.length,
    metadata: json.length,
    leaves: leaves.length,
    data: end,
    tiles: tiles.size,
    entries: entries.length,
    contents: contents.length,
  });
  const archive = new Uint8Array(HEADER_BYTES + root.length + json.length + leaves.length + end);
  let at = 0;
  for (const part of [header, root, json, leaves, ...contents]) {
    archive.set(part, at);
    at += part.length;
  }
  return archive;
}

/** The operating system's number in gzip's header is set to “unknown”, so that every machine writes the same. */
function compress(bytes: Uint8Array): Uint8Array {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}
