import type { LayerSpecification } from "maplibre-gl";
import { TEXT_FONTS } from "../fonts.ts";

/**
 * A foreign layer with its names in the page's fonts. A style's `glyphs` would hold for the claims' names too and ask
 * one more host, so the map never has any; MapLibre then draws every name from the fonts of the page and the system.
 */
export function withOwnFonts(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== "symbol" || layer.layout?.["text-field"] === undefined) return layer;
  const { "text-field": field, "text-font": fonts, ...layout } = layer.layout;
  return {
    ...layer,
    layout: {
      ...layout,
      "text-field": plain(field) as NonNullable<typeof field>,
      "text-font": [...ownFont(JSON.stringify(fonts ?? ""))],
    },
  };
}

function ownFont(named: string): readonly string[] {
  if (/italic|oblique/i.test(named)) return TEXT_FONTS.sea;
  return /medium|bold|black|heavy/i.test(named) ? TEXT_FONTS.country : TEXT_FONTS.city;
}

/** Protomaps writes some scripts in a code that only its own fonts can draw, beside the plain name. */
const CODED = /^pgf:/;

/** An expression without fonts of its own and without names that only certain fonts can draw. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [operator, key] = value;
    if ((operator === "get" || operator === "has") && typeof key === "string") {
      return [operator, key.replace(CODED, ""), ...value.slice(2)];
    }
    return value.map(plain);
  }
  if (typeof value !== "object" || value === null) return value;
  const { "text-font": _, ...others } = value as Readonly<Record<string, unknown>>;
  return others;
}
