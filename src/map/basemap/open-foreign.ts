import type { BasemapConfig } from "../../core/config/site-config.ts";
import type { Archives } from "./archives.ts";
import type { ForeignBasemap } from "./foreign-basemap.ts";
import { openProtomaps } from "./open-protomaps.ts";
import { openRaster } from "./open-raster.ts";
import { openStyle } from "./open-style.ts";

/**
 * Opens a configured basemap. Rejects when its archive, its style or its first picture cannot be had or
 * is none.
 *
 * @param center of the view
 */
export async function openForeign(
  config: BasemapConfig,
  archives: Archives,
  center: { readonly lng: number; readonly lat: number },
): Promise<ForeignBasemap> {
  switch (config.kind) {
    case "protomaps":
      return openProtomaps(config, archives);
    case "style":
      return openStyle(config);
    case "raster":
      return openRaster(config, center);
  }
}
