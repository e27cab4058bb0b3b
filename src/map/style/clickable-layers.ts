import type { StyleSpecification } from "maplibre-gl";

const CLICKABLE_SOURCES: readonly string[] = [
  "areas",
  "edges",
  "routes",
  "arrows",
  "points",
  "names",
];

/** Ids of the layers whose features stand for a place under the pointer. */
export function clickableLayers(style: StyleSpecification): string[] {
  return style.layers
    .filter((layer) => "source" in layer && CLICKABLE_SOURCES.includes(layer.source))
    .map((layer) => layer.id);
}
