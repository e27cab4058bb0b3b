import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Plugin, type ResolvedConfig, runnerImport } from "vite";
import type { Site } from "./open-site.ts";
import { CONTENT_SECURITY_POLICY } from "./security-headers.ts";
import { SITE_MODULE, type SiteFolders, type SiteModule } from "./site-folders.ts";

const BASEMAP_FILES = ["world.topojson", "labels.geojson"] as const;

/**
 * Publishes the dossiers: checks them first, writes each one's complete page from `index.html`, and puts
 * their data and the basemap beside it. The build fails on any error in a dossier and names them all.
 */
export function buildPlugin(folders: SiteFolders): Plugin {
  let config: ResolvedConfig;
  let site: Site;
  return {
    name: "lagekarte-build",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { root, oxc } = config;
      const imported = await runnerImport<SiteModule>(resolve(root, `.${SITE_MODULE}`), {
        configFile: false,
        root,
        oxc,
      });
      site = await imported.module.openSite(folders.dossiers);
      if (site.errors.length > 0) this.error(["Not published:", ...site.errors].join("\n  "));
    },
    generateBundle: {
      // After Vite has put scripts and styles into the template.
      order: "post",
      handler(_options, bundle) {
        const template = bundle["index.html"];
        if (template?.type !== "asset") throw new Error("The build made no index.html.");
        delete bundle["index.html"];
        const pages = site.pages(String(template.source), CONTENT_SECURITY_POLICY);
        const basemap = BASEMAP_FILES.map((name) => ({
          path: `basemap/${name}`,
          text: readFileSync(join(folders.basemap, name), "utf8"),
        }));
        for (const { path, text } of [...pages, ...site.data, ...basemap]) {
          this.emitFile({ type: "asset", fileName: path, source: text });
        }
      },
    },
  };
}
