import { EtagMismatch, type RangeResponse, type Source } from "pmtiles";

/**
 * Reads a file of the site by ranges where its host serves them, so that only what is looked at is fetched. A
 * host that answers with the whole file (200 instead of 206) is asked once: the file then stays in memory.
 *
 * Rejects when the host has no such file, and with `EtagMismatch` when the file is another than the one
 * read before (a site published anew), upon which the reader starts over.
 */
export function archiveSource(url: string): Source {
  let whole: ArrayBuffer | null = null;
  /** The first request tells which kind of host it is; the others wait for it rather than fetch all again. */
  let first: Promise<RangeResponse> | null = null;
  /** Browsers keep ranges; those of a file that was replaced must not be mixed with the new one's. */
  let cache: RequestCache = "default";

  const request = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
    known?: string,
  ): Promise<RangeResponse> => {
    const response = await fetch(url, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      cache,
      ...(signal ? { signal } : {}),
    });
    const etag = strongEtag(response);
    if (response.status === 416 || (known !== undefined && etag !== undefined && etag !== known)) {
      cache = "reload";
      first = null;
      throw new EtagMismatch(`${url} was replaced.`);
    }
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const data = await response.arrayBuffer();
    if (response.status === 206) return { data, ...(etag ? { etag } : {}) };
    whole = data;
    return { data: data.slice(offset, offset + length) };
  };

  const getBytes: Source["getBytes"] = async (offset, length, signal, etag) => {
    if (first === null) {
      const opening = request(offset, length);
      first = opening;
      opening.catch(() => {
        first = null;
      });
      return opening;
    }
    await first;
    return whole
      ? { data: whole.slice(offset, offset + length) }
      : request(offset, length, signal, etag);
  };
  return { getKey: () => url, getBytes };
}

/** A weak one may stay the same while bytes differ. */
function strongEtag(response: Response): string | undefined {
  const etag = response.headers.get("ETag");
  return etag?.startsWith("W/") ? undefined : (etag ?? undefined);
}
