import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** What hosts compress; pictures, fonts and tiles are compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

const compress = promisify(gzip);

/**
 * Sends a file of the folder as gzip, to who takes it. Resolves to whether it was sent; what is no text, or not there, is left
 * to others.
 *
 * @param pathname path of the request under the site's base, without a query
 */
export async function sendCompressed(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const takes = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (request.method !== "GET" || !takes || request.headers.range !== undefined) return false;
  const path = /(^|\/)$/.test(pathname) ? `${pathname}index.html` : pathname;
  const type = TYPES[extname(path)];
  const file = resolve(join(folder, path));
  if (type === undefined || !file.startsWith(resolve(folder) + sep)) return false;
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return false;
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Vary", "Accept-Encoding");
  response.end(await compress(bytes));
  return true;
}
