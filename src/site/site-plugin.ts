import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { isRunnableDevEnvironment, type Plugin, type ResolvedConfig, runnerImport } from "vite";
import type { openSite, Site } from "./open-site.ts";
import { CONTENT_SECURITY_POLICY } from "./security-headers.ts";

export type SiteFolders = {
  /** Folder that holds a folder per dossier. */
  readonly dossiers: string;
  /** Folder that holds the basemap's files. */
  readonly basemap: string;
};

type SiteModule = { readonly openSite: typeof openSite };

const SITE_MODULE = "/src/site/open-site.ts";
const BASEMAP_FILES = ["world.topojson", "labels.geojson"] as const;

/**
 * Makes the site of the dossiers: checks them, writes each one's complete page from `index.html`, and puts
 * their data and the basemap beside it. A build with errors in a dossier fails and names them. The dev
 * server does the same on each request, reports errors instead of failing, and sets no security policy.
 */
export function sitePlugin(folders: SiteFolders): Plugin {
  let config: ResolvedConfig;
  let site: Site;
  return {
    name: "lagekarte-site",
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== "build") return;
      const module = await runnerImport<SiteModule>(resolve(config.root, `.${SITE_MODULE}`), {
        configFile: false,
        root: config.root,
        oxc: config.oxc,
      });
      site = await module.module.openSite(folders.dossiers);
      if (site.errors.length > 0) this.error(["Not published:", ...site.errors].join("\n  "));
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset") throw new Error("The build made no index.html.");
        const html = String(template.source);
        delete bundle["index.html"];
        const basemap = BASEMAP_FILES.map((name) => ({
          path: `basemap/${name}`,
          text: readFileSync(join(folders.basemap, name), "utf8"),
        }));
        for (const file of [
          ...site.pages(html, CONTENT_SECURITY_POLICY),
          ...site.data,
          ...basemap,
        ]) {
          this.emitFile({ type: "asset", fileName: file.path, source: file.text });
        }
      },
    },
    configureServer(server) {
      server.watcher.add([resolve(folders.dossiers), resolve(folders.basemap)]);
      server.middlewares.use(async (request, response, next) => {
        const url = new URL(request.url ?? "/", "http://localhost");
        const path = url.pathname.slice(config.base.length);
        const [folder, ...rest] = path.split("/");
        if (folder !== "dossiers" && folder !== "basemap") return next();
        await sendJson(response, resolve(folders[folder]), rest.join("/"));
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { server, originalUrl = "/" }) {
        if (!server) return html;
        const environment = server.environments.ssr;
        if (!isRunnableDevEnvironment(environment)) return html;
        const module: SiteModule = await environment.runner.import(SITE_MODULE);
        const opened = await module.openSite(folders.dossiers);
        for (const error of opened.errors) config.logger.error(error);
        const asked = `${originalUrl.slice(config.base.length).split(/[?#]/)[0]}index.html`;
        const pages = opened.pages(html, null);
        return pages.find((page) => page.path === asked)?.text ?? html;
      },
    },
  };
}

async function sendJson(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = resolve(folder, path);
  try {
    if (!file.startsWith(folder)) throw new Error("outside");
    const text = await readFile(file, "utf8");
    response.setHeader("Content-Type", "application/json").end(text);
  } catch {
    response.writeHead(404).end();
  }
}
