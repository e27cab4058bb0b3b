import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { EtagMismatch } from "pmtiles";
import { afterEach, expect, test } from "vitest";
import { archiveSource } from "../../src/map/basemap/archive-source.ts";
import { askHead, HEAD } from "../../src/map/basemap/ask-head.ts";

const FILE = Uint8Array.from({ length: 5000 }, (_, i) => i % 251);

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

/** Serves by `listener`, and tells how often it was asked. */
async function serve(listener: RequestListener) {
  let asked = 0;
  const started = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const { port } = started.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/world.pmtiles`;
  return { url, source: archiveSource(url), asked: () => asked };
}

const withRanges: RequestListener = (request, response) => {
  const [, from = "", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  response.writeHead(206).end(FILE.slice(Number(from), Number(to) + 1));
};
const withoutRanges: RequestListener = (_request, response) => response.writeHead(200).end(FILE);

async function read(source: ReturnType<typeof archiveSource>, offset: number, length: number) {
  return new Uint8Array((await source.getBytes(offset, length)).data);
}

test("a host that serves ranges is asked for what is looked at", async () => {
  const { source, asked } = await serve(withRanges);
  expect(await read(source, 0, 127)).toEqual(FILE.slice(0, 127));
  expect(await read(source, 4000, 50)).toEqual(FILE.slice(4000, 4050));
  expect(asked()).toBe(2);
});

test("what lies within the first range, or was read before, is not asked for again", async () => {
  const { source, asked } = await serve(withRanges);
  await read(source, 0, 1000);
  expect(await read(source, 127, 300)).toEqual(FILE.slice(127, 427));
  expect(asked()).toBe(1);
  expect(await read(source, 900, 200)).toEqual(FILE.slice(900, 1100));
  const ahead = read(source, 4000, 50);
  expect(await read(source, 4000, 50)).toEqual(FILE.slice(4000, 4050));
  await ahead;
  expect(await read(source, 4000, 50)).toEqual(FILE.slice(4000, 4050));
  expect(asked()).toBe(3);
});

test("a head that was asked for before there was a reader is not asked for again, unless it failed", async () => {
  let fails = false;
  const { url, asked } = await serve((request, response) =>
    fails ? response.writeHead(503).end() : withRanges(request, response),
  );
  expect(await read(archiveSource(url, askHead(url)), 0, HEAD)).toEqual(FILE);
  expect(asked()).toBe(1);
  fails = true;
  const unlucky = archiveSource(url, askHead(url));
  await expect(unlucky.getBytes(0, HEAD)).rejects.toThrow("503");
  fails = false;
  expect(await read(unlucky, 0, HEAD)).toEqual(FILE);
});

test("a range that could not be had is asked for anew", async () => {
  let fails = false;
  const { source } = await serve((request, response) =>
    fails ? response.writeHead(500).end() : withRanges(request, response),
  );
  await read(source, 0, 100);
  fails = true;
  await expect(read(source, 4000, 50)).rejects.toThrow("500");
  fails = false;
  expect(await read(source, 4000, 50)).toEqual(FILE.slice(4000, 4050));
});

test("a host that only serves whole files is asked once, also by requests at the same time", async () => {
  const { source, asked } = await serve(withoutRanges);
  const parts = await Promise.all([0, 100, 4000].map((offset) => read(source, offset, 50)));
  expect(parts).toEqual([0, 100, 4000].map((offset) => FILE.slice(offset, offset + 50)));
  expect(asked()).toBe(1);
});

test("a file that is not there is a failure, and can be there later", async () => {
  let there = false;
  const { source } = await serve((request, response) =>
    there ? withRanges(request, response) : response.writeHead(404).end(),
  );
  await expect(source.getBytes(0, 10)).rejects.toThrow("404");
  there = true;
  expect(await read(source, 0, 10)).toEqual(FILE.slice(0, 10));
});

test("ranges of a file that was replaced are never mixed with the old one's", async () => {
  let version = "1";
  const { source } = await serve((request, response) => {
    response.setHeader("ETag", `"${version}"`);
    withRanges(request, response);
  });
  const { etag } = await source.getBytes(0, 10);
  expect((await source.getBytes(10, 10, undefined, etag)).etag).toBe('"1"');
  version = "2";
  await expect(source.getBytes(20, 10, undefined, etag)).rejects.toThrow(EtagMismatch);
  expect((await source.getBytes(0, 10)).etag).toBe('"2"');
});
