import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { HEADERS_FILE } from "../../../src/site/hosting/hosting-files.ts";
import { type ServedSite, serveSite } from "../../../src/site/serve-site.ts";
import { LAND_FILE, TILES_FILE } from "./grounds.ts";

/**
 * Builds the page that draws a ground as the site's own is built, and serves it with its files.
 *
 * @param tiles the basemap's archive
 * @param land GeoJSON
 */
export async function serveGrounds(
  tiles: Uint8Array<ArrayBuffer>,
  land: string,
): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), "grounds-"));
  await build({
    root: fileURLToPath(new URL("page", import.meta.url)),
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: folder, target: "baseline-widely-available", chunkSizeWarningLimit: 1200 },
  });
  writeFileSync(join(folder, TILES_FILE), tiles);
  writeFileSync(join(folder, LAND_FILE), land);
  writeFileSync(join(folder, HEADERS_FILE), "");
  const site = await serveSite({ folder, port: 0 });
  return {
    url: site.url,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}
