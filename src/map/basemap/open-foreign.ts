import type { BasemapConfig } from "../../core/config/site-config.ts";
import type { Archives } from "./archives.ts";
import type { ForeignBasemap } from "./foreign-basemap.ts";
import { openProtomaps } from "./open-protomaps.ts";
import { openStyle } from "./open-style.ts";
import { rasterBasemap } from "./raster-basemap.ts";

/**
 * Opens a configured basemap. Rejects when its archive or style cannot be had or is none. Pictures of the
 * ground are asked for only when they are drawn.
 */
export async function openForeign(
  config: BasemapConfig,
  archives: Archives,
): Promise<ForeignBasemap> {
  switch (config.kind) {
    case "protomaps":
      return openProtomaps(config, archives);
    case "style":
      return openStyle(config);
    case "raster":
      return rasterBasemap(config);
  }
}
