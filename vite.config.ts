import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { CONFIG_FILE } from "./src/core/config/site-config.ts";
import { buildPlugin } from "./src/site/build-plugin.ts";
import { devPlugin } from "./src/site/dev-plugin.ts";
import { FIRST_SCRIPTS } from "./src/site/first-scripts.ts";
import { offlineOptions } from "./src/site/offline-options.ts";
import type { SiteFolders } from "./src/site/site-folders.ts";
import { EMBED_TEMPLATE, PAGE_TEMPLATE } from "./src/site/template-names.ts";

const FOLDERS: SiteFolders = {
  dossiers: process.env.LAGEKARTE_DOSSIERS ?? "geo/dossiers",
  basemap: "geo/basemap",
  config: process.env.LAGEKARTE_CONFIG ?? CONFIG_FILE,
};

export default defineConfig({
  plugins: [buildPlugin(FOLDERS), devPlugin(FOLDERS), VitePWA(offlineOptions)],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    modulePreload: { polyfill: false },
    // MapLibre is that large, and .ci/budget.json watches every part.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: [PAGE_TEMPLATE, EMBED_TEMPLATE],
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Without the worker's address, which pages have before they have the map.
            {
              name: "maplibre",
              test: /node_modules[\\/]maplibre-gl(?!.*\bworker&url)/,
              priority: 4,
            },
            { name: "protomaps", test: /node_modules[\\/]@protomaps/, priority: 4 },
            ...FIRST_SCRIPTS,
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          setupFiles: ["test/read-all-dates.ts"],
          include: ["test/{core,state,map,ui,site,cli,offline,app,hostile}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "architecture",
          environment: "node",
          include: ["test/architecture/**/*.test.ts"],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/built-sites.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // WebGL in software on a busy machine now and then takes longer than a test waits; what is broken fails twice.
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
