import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { resolve, sep } from "node:path";
import { isRunnableDevEnvironment, type Plugin, type ResolvedConfig } from "vite";
import { PUBLISHED_FILE } from "../core/validate/published-dossier.ts";
import { buildElement, ELEMENT_FILE } from "./build-element.ts";
import { cachedBasemap } from "./cached-basemap.ts";
import { loadConfig } from "./load-config.ts";
import {
  SITE_MODULE,
  type SiteFolders,
  type SiteModule,
  TILES_MODULE,
  TILES_PATH,
  type TilesModule,
} from "./site-folders.ts";
import { EMBED_TEMPLATE } from "./template-names.ts";

/**
 * Serves while working what the build publishes: pages rendered anew for each request, data from where it is
 * kept. Errors in a dossier are logged and the page is served all the same. There is no security policy,
 * because Vite's own client needs inline code.
 */
export function devPlugin(folders: SiteFolders): Plugin {
  let config: ResolvedConfig;
  return {
    name: "lagekarte-dev",
    apply: "serve",
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const path = pathname.slice(config.base.length);
        const environment = server.environments.ssr;
        if (path.endsWith(`/${PUBLISHED_FILE}`) && isRunnableDevEnvironment(environment)) {
          const { openSite } = await environment.runner.import<SiteModule>(SITE_MODULE);
          const site = await openSite(folders);
          const text = site.data.find((file) => file.path === path)?.text ?? null;
          response.setHeader("Content-Type", "application/json").end(text);
        } else if (path.startsWith("dossiers/")) {
          await sendJson(response, resolve(folders.dossiers), path.slice("dossiers/".length));
        } else if (path === TILES_PATH && isRunnableDevEnvironment(environment)) {
          const { root, cacheDir } = config;
          const tiles = await cachedBasemap({ root, cacheDir, folder: folders.basemap }, () =>
            environment.runner.import<TilesModule>(TILES_MODULE),
          );
          response.setHeader("Content-Type", "application/vnd.pmtiles").end(tiles);
        } else if (path === ELEMENT_FILE) {
          const script = await buildElement(config.root);
          response.setHeader("Content-Type", "text/javascript").end(script);
        } else if (path.startsWith("basemap/")) {
          await sendJson(response, resolve(folders.basemap), path.slice("basemap/".length));
        } else next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { server, originalUrl = "/" }) {
        const environment = server?.environments.ssr;
        if (!environment || !isRunnableDevEnvironment(environment)) return html;
        const { openSite } = await environment.runner.import<SiteModule>(SITE_MODULE);
        const site = await openSite(folders);
        const loaded = await loadConfig(folders.config);
        for (const error of [...loaded.errors, ...site.errors]) config.logger.error(error);
        const [path = ""] = originalUrl.slice(config.base.length).split(/[?#]/);
        const embed = await readFile(resolve(config.root, EMBED_TEMPLATE), "utf8");
        const pages = site.pages({ page: html, embed }, { policy: null, config: loaded.config });
        const page = pages.find((each) => each.path === `${path}index.html`);
        return page?.text ?? html;
      },
    },
  };
}

async function sendJson(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = resolve(folder, path);
  const text = file.startsWith(folder + sep)
    ? await readFile(file, "utf8").catch(() => null)
    : null;
  if (text === null) response.writeHead(404).end();
  else response.setHeader("Content-Type", "application/json").end(text);
}
