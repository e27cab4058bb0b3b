import { unzipSync } from "fflate";
import type { ImportFile } from "./imported.ts";

/** What an archive may hold at most, by its own word and in fact. */
const MAX_FILES = 1_000;
const MAX_SIZE = 128_000_000;

/**
 * Files of a zip archive by their paths. What an archive says of its sizes is checked before anything is unpacked, so that
 * a small one cannot fill the memory. Throws on what is no zip, on more than it may hold, and on
 * files that are larger than it says.
 */
export function openZip(bytes: Uint8Array): ImportFile[] {
  let files = 0;
  let size = 0;
  const entries = unzipSync(bytes, {
    filter({ name, originalSize }) {
      files += 1;
      size += originalSize;
      if (files > MAX_FILES) throw new Error(`more than ${MAX_FILES} files`);
      if (size > MAX_SIZE) throw new Error(`more than ${MAX_SIZE} bytes when unpacked`);
      return isWanted(name);
    },
  });
  return Object.entries(entries).map(([name, content]) => ({ name, bytes: content }));
}

/** Folders, and what macOS puts beside each file, are none. */
function isWanted(name: string): boolean {
  return !name.endsWith("/") && !name.startsWith("__MACOSX/") && !name.includes("..");
}
