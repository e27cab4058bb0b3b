import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";

/**
 * Turns one style of a scene into another, property by property: sources are left alone, so nothing
 * is loaded again, no state of a feature is lost, and only what changed is drawn anew.
 */
export function applyStyle(
  map: MapLibreMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  const known = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const old = known.get(layer.id);
    if (old !== undefined) applyLayer(map, old, layer);
  }
  if (after.projection && differ(before.projection, after.projection)) {
    map.setProjection(after.projection);
  }
}

function applyLayer(map: MapLibreMap, before: LayerSpecification, after: LayerSpecification): void {
  for (const [name, value] of changes(before.paint, after.paint)) {
    map.setPaintProperty(after.id, name as never, value as never);
  }
  for (const [name, value] of changes(before.layout, after.layout)) {
    map.setLayoutProperty(after.id, name as never, value as never);
  }
  if (after.type !== "background" && before.type !== "background") {
    if (differ(before.filter, after.filter)) map.setFilter(after.id, after.filter ?? null);
  }
}

/** Properties that differ, with what they become; undefined resets one. */
function changes(before: object | undefined, after: object | undefined): [string, unknown][] {
  const [old, now] = [new Map(entries(before)), new Map(entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => differ(old.get(name), now.get(name)))
    .map((name) => [name, now.get(name)]);
}

function entries(properties: object | undefined): [string, unknown][] {
  return Object.entries(properties ?? {});
}

/** Style values are JSON, written in the same order by the same code. */
function differ(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}
