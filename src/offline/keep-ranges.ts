/** Where answers are kept; the part of the Cache API that is used here. */
export type RangeStore = Pick<Cache, "match" | "put">;

/** What is asked for, in `Range: bytes=0-99`: the cache has no place for headers in its keys. */
const KEY = "bytes";

/**
 * Answers a request for a range of a file, from the store where it has just that range, else from the network. The
 * Cache API refuses partial answers (206), so they are kept as whole ones of an address of their own. An answer
 * with the whole file (200), from a host without ranges, is kept as it is and serves every later range.
 *
 * @see https://w3c.github.io/ServiceWorker/#cache-put
 */
export async function keepRanges(
  request: Request,
  store: RangeStore,
  ask: (request: Request) => Promise<Response>,
): Promise<Response> {
  const [, range] = /^bytes=(\d+-\d+)$/.exec(request.headers.get("Range") ?? "") ?? [];
  if (range === undefined) return ask(request);
  const key = new URL(request.url);
  key.searchParams.set(KEY, range);
  const kept = request.cache === "reload" ? undefined : await store.match(key.href);
  if (kept) return partial(kept);
  const whole = request.cache === "reload" ? undefined : await store.match(request.url);
  if (whole) return whole;
  const answer = await ask(request);
  if (answer.status === 206) await store.put(key.href, full(answer.clone()));
  if (answer.status === 200) await store.put(request.url, answer.clone());
  return answer;
}

function full({ body, headers }: Response): Response {
  return new Response(body, { status: 200, headers });
}

function partial({ body, headers }: Response): Response {
  return new Response(body, { status: 206, statusText: "Partial Content", headers });
}
