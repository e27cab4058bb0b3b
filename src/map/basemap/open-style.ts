import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { StyleConfig } from "../../core/config/site-config.ts";
import { type ForeignBasemap, foreignName, type Sprite } from "./foreign-basemap.ts";
import { withOwnFonts } from "./own-fonts.ts";

/**
 * Opens a MapLibre style: its sources, layers and icons. Camera, projection, terrain, sky, light and glyphs stay
 * ours. It has one look and its own languages. Rejects when it cannot be had or is no style.
 */
export async function openStyle({ id, url }: StyleConfig): Promise<ForeignBasemap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  const style: unknown = await response.json();
  if (!isStyle(style)) throw new Error("Expected a MapLibre style, version 8, found none.");
  const named = style.layers.map((layer) => withOwnFonts(renamed(layer, id)));
  const sprites = spritesOf(style.sprite).map((sprite) => ({
    ...sprite,
    url: absolute(sprite.url, url),
  }));
  return {
    id,
    sources: Object.fromEntries(
      Object.entries(style.sources).map(([name, source]) => [
        foreignName(id, name),
        located(source, url),
      ]),
    ),
    layers: () => named,
    sprites: () => sprites,
  };
}

function isStyle(value: unknown): value is StyleSpecification {
  const { version, sources, layers } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return version === 8 && typeof sources === "object" && sources !== null && Array.isArray(layers);
}

function renamed(layer: LayerSpecification, basemap: string): LayerSpecification {
  const id = foreignName(basemap, layer.id);
  return "source" in layer
    ? ({ ...layer, id, source: foreignName(basemap, layer.source) } as LayerSpecification)
    : { ...layer, id };
}

function spritesOf(sprite: StyleSpecification["sprite"]): readonly Sprite[] {
  if (sprite === undefined) return [];
  return typeof sprite === "string" ? [{ id: "default", url: sprite }] : sprite;
}

/** A source whose addresses no longer depend on where its style is. */
function located(source: SourceSpecification, base: string): SourceSpecification {
  const addresses = Object.entries(source).map(([key, value]) => {
    if (key === "tiles" && Array.isArray(value)) {
      return [key, value.map((url) => absolute(String(url), base))];
    }
    const isAddress = (key === "url" || key === "data") && typeof value === "string";
    return [key, isAddress ? absolute(value, base) : value];
  });
  return Object.fromEntries(addresses);
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Placeholders in braces stay as they are. */
function absolute(url: string, base: string): string {
  if (SCHEME.test(url)) return url;
  return new URL(url, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}
