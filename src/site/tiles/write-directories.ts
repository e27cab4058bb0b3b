import { HEADER_BYTES } from "./write-header.ts";

/** Some tiles in a row with the same content; `run` is 0 for a leaf directory. */
export type DirectoryEntry = {
  /** Number of the first tile. */
  readonly id: number;
  /** Bytes from the start of the section. */
  readonly offset: number;
  readonly length: number;
  readonly run: number;
};

/** A reader gets header, root and metadata with its first request of 16 kB. */
const ROOT_BYTES = 16_384 - HEADER_BYTES - 1024;
const SMALLEST_LEAF = 1024;

/** The root directory of an archive and, where that would grow too large, the leaves under it. */
export function writeDirectories(
  entries: readonly DirectoryEntry[],
  compress: (bytes: Uint8Array) => Uint8Array,
): { readonly root: Uint8Array; readonly leaves: Uint8Array } {
  const whole = compress(serialise(entries));
  if (whole.length <= ROOT_BYTES) return { root: whole, leaves: new Uint8Array() };
  for (let size = SMALLEST_LEAF; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: DirectoryEntry[] = [];
    let end = 0;
    for (let start = 0; start < entries.length; start += size) {
      const leaf = compress(serialise(entries.slice(start, start + size)));
      pointers.push({ id: entries[start]?.id ?? 0, offset: end, length: leaf.length, run: 0 });
      leaves.push(leaf);
      end += leaf.length;
    }
    const root = compress(serialise(pointers));
    if (root.length <= ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

/** Columns of varints (specification, section 4.2). */
function serialise(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  write(entries.length);
  for (const [i, { id }] of entries.entries()) write(id - (entries[i - 1]?.id ?? 0));
  for (const { run } of entries) write(run);
  for (const { length } of entries) write(length);
  for (const [i, { offset }] of entries.entries()) {
    const before = entries[i - 1];
    write(before && offset === before.offset + before.length ? 0 : offset + 1);
  }
  return Uint8Array.from(bytes);
}
