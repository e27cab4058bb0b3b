import type { Source } from "pmtiles";

/** Reads a file that is in memory already. */
export function bytesSource(bytes: ArrayBuffer): Source {
  return {
    getKey: () => "packed",
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
  };
}
