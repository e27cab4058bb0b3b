import type { RangeResponse, Source } from "pmtiles";

/**
 * Reads a file of the site by ranges where its host serves them, so that only what is looked at is fetched. A
 * host that answers with the whole file (200 instead of 206) is asked once: the file then stays in memory.
 *
 * Rejects when the host has no such file, or answers with less than was asked for.
 */
export function archiveSource(url: string): Source {
  let whole: ArrayBuffer | null = null;
  /** The first request tells which kind of host it is; the others wait for it rather than fetch all again. */
  let first: Promise<unknown> | null = null;

  const request = async (offset: number, length: number, signal?: AbortSignal) => {
    const response = await fetch(url, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const data = await response.arrayBuffer();
    if (response.status === 206) return data;
    whole = data;
    return data.slice(offset, offset + length);
  };

  const getBytes = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<RangeResponse> => {
    if (first === null) {
      const opening = request(offset, length);
      first = opening;
      opening.catch(() => {
        first = null;
      });
      return { data: await opening };
    }
    await first;
    return {
      data: whole?.slice(offset, offset + length) ?? (await request(offset, length, signal)),
    };
  };
  return { getKey: () => url, getBytes };
}
