import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { preview } from "vite";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

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
 * Serves a built site to this machine only, as a plain static host would: security headers on, unknown
 * paths are 404, and the policy is the one in the pages. Rejects when the port is taken or there is no page.
 */
export async function serveSite(options: ServeOptions = {}): Promise<ServedSite> {
  const { folder = "dist", base = "/", port = 4173 } = options;
  const policy = policyIn(await readFile(join(folder, "index.html"), "utf8"));
  const server = await preview({
    configFile: false,
    logLevel: "error",
    appType: "mpa",
    base,
    build: { outDir: folder },
    preview: {
      host: "127.0.0.1",
      port,
      strictPort: true,
      cors: false,
      headers: { ...securityHeaders(policy) },
    },
  });
  const { port: taken } = server.httpServer.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${base}`, close: () => server.close() };
}

/** What the build has let the page do; a page that does not say may do what every page may. */
function policyIn(page: string): string {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return policy ?? contentSecurityPolicy([]);
}
