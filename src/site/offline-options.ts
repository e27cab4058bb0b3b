import type { VitePWAOptions } from "vite-plugin-pwa";

/** More than the largest chunk of the app, which is MapLibre. */
const MAX_FILE = 3_000_000;

/**
 * What the service worker keeps from the first visit on: the app. Pages, data, fonts and tiles are kept as they are
 * read, so that a site of ten thousand dossiers costs a reader no more than one of a single dossier.
 */
export const offlineOptions: Partial<VitePWAOptions> = {
  strategies: "injectManifest",
  srcDir: "src/offline",
  filename: "service-worker.ts",
  injectRegister: false,
  injectManifest: {
    globPatterns: ["assets/*.{js,css}", "theme.js", "*.svg"],
    // For readers who ask for another basemap, which needs the network anyway.
    globIgnores: ["**/protomaps-*"],
    maximumFileSizeToCacheInBytes: MAX_FILE,
    // Vite's names carry a digest already.
    dontCacheBustURLsMatching: /^assets\//,
  },
  manifest: {
    name: "Lagekarte",
    short_name: "Lagekarte",
    display: "minimal-ui",
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: [{ src: "favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
};
