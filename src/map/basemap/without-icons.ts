import type { LayerSpecification } from "maplibre-gl";

/** A layer as it is drawn where there are no icons: not at all, when it has nothing else. */
export function withoutIcons(layer: LayerSpecification): LayerSpecification[] {
  if (layer.type !== "symbol" || layer.layout === undefined) return [layer];
  if (layer.layout["text-field"] === undefined) return [];
  const layout = Object.entries(layer.layout).filter(([name]) => !name.startsWith("icon-"));
  return [{ ...layer, layout: Object.fromEntries(layout) }];
}
