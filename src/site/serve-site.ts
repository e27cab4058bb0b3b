import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Plugin, preview } from "vite";
import { sendCompressed } from "./compress-files.ts";
import { parseHeadersFile } from "./hosting/headers-file.ts";
import type { HostRule } from "./hosting/host-rules.ts";
import { HEADERS_FILE } from "./hosting/hosting-files.ts";

export type ServeOptions = {
  /** Folder of the built site. Default `dist`. */
  readonly folder?: string;
  /** Path the site was built for. Default `/`. */
  readonly base?: string;
  /** TCP port; 0 takes any that is free. Default 4173. */
  readonly port?: number;
};

export type ServedSite = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a built site to this machine only, as a static host would: with the headers of its `_headers` file, compressed, and 404
 * for unknown paths. Rejects when the port is taken, or the file is not there.
 */
export async function serveSite(options: ServeOptions = {}): Promise<ServedSite> {
  const { folder = "dist", base = "/", port = 4173 } = options;
  const rules = parseHeadersFile(await readFile(join(folder, HEADERS_FILE), "utf8"));
  const server = await preview({
    configFile: false,
    logLevel: "error",
    appType: "mpa",
    base,
    build: { outDir: folder },
    plugins: [sendHeaders(rules), compressFiles(folder, base)],
    preview: { host: "127.0.0.1", port, strictPort: true, cors: false },
  });
  const { port: taken } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => server.close() };
}

function sendHeaders(rules: readonly HostRule[]): Plugin {
  return {
    name: "lagekarte-headers",
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? request.url ?? "/", "http://localhost");
        for (const { prefix, headers } of rules) {
          if (!pathname.startsWith(prefix)) continue;
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

function compressFiles(folder: string, base: string): Plugin {
  return {
    name: "lagekarte-compress",
    configurePreviewServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? request.url ?? "/", "http://localhost");
        const path = pathname.startsWith(base) ? decodeURI(pathname.slice(base.length)) : null;
        const sent = path !== null && (await sendCompressed(folder, path, request, response));
        if (!sent) next();
      });
    },
  };
}
