import { resolve } from "node:path";
import { type Plugin, type ResolvedConfig, runnerImport } from "vite";
import type { SiteConfig } from "../core/config/site-config.ts";
import { buildElement, ELEMENT_FILE } from "./build-element.ts";
import { cachedBasemap } from "./cached-basemap.ts";
import { expectBase } from "./expect-base.ts";
import { findFirstWords } from "./first-words.ts";
import { hostingFiles } from "./hosting/hosting-files.ts";
import { loadConfig } from "./load-config.ts";
import type { Site } from "./open-site.ts";
import { rasterise } from "./rasterise.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import {
  SITE_MODULE,
  type SiteFolders,
  type SiteModule,
  TILES_MODULE,
  TILES_PATH,
  type TilesModule,
} from "./site-folders.ts";
import { stillFiles } from "./still-files.ts";
import { EMBED_TEMPLATE, PAGE_TEMPLATE } from "./template-names.ts";

/**
 * Publishes the dossiers: checks them first, writes each one's complete page from `index.html` and its embed from `embed.html`, and puts
 * their data and the basemap beside it. The build fails on any error in a dossier or the configuration and names
 * them all.
 */
export function buildPlugin(folders: SiteFolders): Plugin {
  let config: ResolvedConfig;
  let site: Site;
  let settings: SiteConfig;
  let tiles: Uint8Array<ArrayBuffer>;
  const load = async <T>(path: string): Promise<T> => {
    const { root, oxc } = config;
    const imported = await runnerImport<T>(resolve(root, `.${path}`), {
      configFile: false,
      root,
      oxc,
    });
    return imported.module;
  };
  return {
    name: "lagekarte-build",
    apply: "build",
    configResolved(resolved) {
      expectBase(resolved.base);
      config = resolved;
    },
    async buildStart() {
      const { openSite } = await load<SiteModule>(SITE_MODULE);
      site = await openSite(folders);
      const loaded = await loadConfig(folders.config);
      settings = loaded.config;
      const errors = [...loaded.errors, ...site.errors];
      if (errors.length > 0) this.error(["Not published:", ...errors].join("\n  "));
      const { root, cacheDir } = config;
      tiles = await cachedBasemap({ root, cacheDir, folder: folders.basemap }, () =>
        load<TilesModule>(TILES_MODULE),
      );
    },
    generateBundle: {
      // After Vite has put scripts and styles into the template.
      order: "post",
      async handler(_options, bundle) {
        const template = (name: string): string => {
          const file = bundle[name];
          if (file?.type !== "asset") throw new Error(`The build made no ${name}.`);
          delete bundle[name];
          return String(file.source);
        };
        const templates = { page: template(PAGE_TEMPLATE), embed: template(EMBED_TEMPLATE) };
        const pages = site.pages(templates, {
          policy: contentSecurityPolicy(settings.basemaps),
          config: settings,
          words: findFirstWords(bundle, config.base),
        });
        const hosting = hostingFiles(settings, config.base);
        for (const { path, text } of [...pages, ...site.data, ...hosting]) {
          this.emitFile({ type: "asset", fileName: path, source: text });
        }
        this.emitFile({ type: "asset", fileName: TILES_PATH, source: tiles });
        this.emitFile({
          type: "asset",
          fileName: ELEMENT_FILE,
          source: await buildElement(config.root),
        });
        for (const { path, text } of await stillFiles(folders.basemap)) {
          this.emitFile({ type: "asset", fileName: path, source: text });
        }
        for (const { path, text } of site.previews()) {
          const source = await rasterise(text).catch((error: unknown) => {
            this.warn(`${path} is left out: ${String(error)}`);
          });
          if (source) this.emitFile({ type: "asset", fileName: path, source });
        }
      },
    },
  };
}
