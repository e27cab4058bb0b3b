import { expect, test } from "vitest";
import { keepRanges, type RangeStore } from "../../src/offline/keep-ranges.ts";

const URL = "https://maps.example/world.pmtiles";
const FILE = "0123456789";

const range = (bytes: string, cache: RequestCache = "default"): Request =>
  new Request(URL, { headers: { Range: `bytes=${bytes}` }, cache });

/** A store as the browser's: it refuses partial answers, and gives out a new answer each time. */
function makeStore(): RangeStore {
  const kept = new Map<string, Response>();
  return {
    match: async (request) => kept.get(String(request))?.clone(),
    put: async (request, response) => {
      if (response.status === 206) throw new TypeError("Partial response");
      kept.set(String(request), response);
    },
  };
}

/** A host with ranges, or without, that counts how often it is asked. */
function makeHost(ranges: boolean) {
  const host = {
    asked: 0,
    ask: async (request: Request): Promise<Response> => {
      host.asked += 1;
      const [from = 0, to = 0] =
        (request.headers.get("Range") ?? "").match(/\d+/g)?.map(Number) ?? [];
      return ranges
        ? new Response(FILE.slice(from, to + 1), { status: 206, headers: { ETag: '"1"' } })
        : new Response(FILE);
    },
  };
  return host;
}

test("a range that was read is read again without the host, as a partial answer with its ETag", async () => {
  const [store, host] = [makeStore(), makeHost(true)];
  await keepRanges(range("2-4"), store, host.ask);
  const again = await keepRanges(range("2-4"), store, host.ask);
  expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([
    206,
    '"1"',
    "234",
  ]);
  expect(host.asked).toBe(1);
  expect(await (await keepRanges(range("5-6"), store, host.ask)).text()).toBe("56");
});

test("of a host that knows no ranges the whole file is kept, and serves any range", async () => {
  const [store, host] = [makeStore(), makeHost(false)];
  await keepRanges(range("2-4"), store, host.ask);
  const other = await keepRanges(range("5-6"), store, host.ask);
  expect([other.status, await other.text(), host.asked]).toEqual([200, FILE, 1]);
});

test("a file that was replaced is asked for anew, and is what is kept from then on", async () => {
  const [store, host] = [makeStore(), makeHost(true)];
  await keepRanges(range("2-4"), store, host.ask);
  await keepRanges(range("2-4", "reload"), store, host.ask);
  expect(host.asked).toBe(2);
});

test("what the host refuses is passed on and not kept", async () => {
  const store = makeStore();
  const refused = async () => new Response("", { status: 416 });
  expect((await keepRanges(range("2-4"), store, refused)).status).toBe(416);
  expect((await keepRanges(range("2-4"), store, makeHost(true).ask)).status).toBe(206);
});
