import { originOf } from "./origin-of.ts";
import type { BasemapConfig } from "./site-config.ts";

/** Other hosts that a page may ask, each once, in the order they are configured. */
export type ConfigOrigins = {
  readonly connect: readonly string[];
  /** Those of `connect` that pictures come from. */
  readonly images: readonly string[];
};

/** What the configured basemaps make a page ask others for. */
export function configOrigins(basemaps: readonly BasemapConfig[]): ConfigOrigins {
  return {
    connect: originsOf(basemaps.flatMap((basemap) => [...data(basemap), ...images(basemap)])),
    images: originsOf(basemaps.flatMap(images)),
  };
}

function data(basemap: BasemapConfig): readonly string[] {
  return basemap.kind === "raster" ? [] : [basemap.url];
}

/** A style may name pictures on any of its hosts. */
function images(basemap: BasemapConfig): readonly string[] {
  switch (basemap.kind) {
    case "protomaps":
      return basemap.sprite === undefined ? [] : [basemap.sprite];
    case "style":
      return [basemap.url, ...basemap.origins];
    case "raster":
      return [basemap.tiles];
  }
}

function originsOf(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.flatMap((url) => originOf(url) ?? []))];
}
