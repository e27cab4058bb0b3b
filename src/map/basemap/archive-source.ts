import { EtagMismatch, type RangeResponse, type Source } from "pmtiles";
import { HEAD } from "./ask-head.ts";

/** Ranges that are kept, the latest ones: a view has fewer tiles. */
const KEPT = 64;

/**
 * Reads a file of the site by ranges where its host serves them, so that only what is looked at is fetched. What is within the
 * first range, or was read lately, is not asked for again. A host that answers with the whole file (200 instead of 206) is
 * asked once: the file then stays in memory.
 *
 * Rejects when the host has no such file, and with `EtagMismatch` when the file is another than the one
 * read before (a site published anew), upon which the reader starts over.
 *
 * @param head the answer to `askHead`, where that was asked
 */
export function archiveSource(url: string, head?: Promise<Response>): Source {
  let whole: ArrayBuffer | null = null;
  /** The first request tells which kind of host it is; the others wait for it rather than fetch all again. */
  let first: Promise<RangeResponse> | null = null;
  /** Where the first range begins. */
  let begin = 0;
  const kept = new Map<string, Promise<RangeResponse>>();
  /** Browsers keep ranges; those of a file that was replaced must not be mixed with the new one's. */
  let cache: RequestCache = "default";

  let begun = head;

  const request = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
    known?: string,
  ): Promise<RangeResponse> => {
    const asked = offset === 0 && length === HEAD ? begun : undefined;
    if (asked) begun = undefined;
    const response = await (asked ??
      fetch(url, {
        headers: { Range: `bytes=${offset}-${offset + length - 1}` },
        cache,
        ...(signal ? { signal } : {}),
      }));
    const etag = strongEtag(response);
    if (response.status === 416 || (known !== undefined && etag !== undefined && etag !== known)) {
      cache = "reload";
      first = null;
      kept.clear();
      throw new EtagMismatch(`${url} was replaced.`);
    }
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const data = await response.arrayBuffer();
    if (response.status === 206) return { data, ...(etag ? { etag } : {}) };
    whole = data;
    return { data: data.slice(offset, offset + length) };
  };

  const keep = (key: string, answer: Promise<RangeResponse>): void => {
    kept.set(key, answer);
    answer.catch(() => kept.get(key) === answer && kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
  };

  const getBytes: Source["getBytes"] = async (offset, length, signal, etag) => {
    if (first === null) {
      const opening = request(offset, length);
      first = opening;
      begin = offset;
      opening.catch(() => {
        first = null;
      });
      return opening;
    }
    const start = await first;
    if (whole) return { data: whole.slice(offset, offset + length) };
    const at = offset - begin;
    if (at >= 0 && at + length <= start.data.byteLength)
      return { ...start, data: start.data.slice(at, at + length) };
    const key = `${offset}+${length}`;
    const asked = kept.get(key) ?? request(offset, length, signal, etag);
    // What one reader may give up cannot be what another waits for.
    if (!kept.has(key) && !signal) keep(key, asked);
    const answer = await asked;
    if (!kept.has(key)) keep(key, asked);
    return { ...answer, data: answer.data.slice(0) };
  };
  return { getKey: () => url, getBytes };
}

/** A weak one may stay the same while bytes differ. */
function strongEtag(response: Response): string | undefined {
  const etag = response.headers.get("ETag");
  return etag?.startsWith("W/") ? undefined : (etag ?? undefined);
}
