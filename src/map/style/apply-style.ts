import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";

/**
 * Turns one style of a scene into another, property by property: sources and layers that both have are left
 * alone, so nothing is loaded again, no state of a feature is lost, and only what changed is drawn anew.
 */
export function applyStyle(
  map: MapLibreMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  exchange(map, before, after);
  const known = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of after.layers) {
    const old = known.get(layer.id);
    if (old !== undefined) applyLayer(map, old, layer);
  }
  if (after.projection && differ(before.projection, after.projection)) {
    map.setProjection(after.projection);
  }
}

/** Takes away sources, sprites and layers that only `before` has, and puts those that only `after` has in their places. */
function exchange(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  const [old, now] = [before.layers, after.layers].map(
    (layers) => new Set(layers.map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  for (const id of old) if (!now.has(id)) map.removeLayer(id);
  for (const id of Object.keys(before.sources)) if (!(id in after.sources)) map.removeSource(id);
  exchangeSprites(map, spritesOf(before), spritesOf(after));
  for (const [id, source] of Object.entries(after.sources)) {
    if (!(id in before.sources)) map.addSource(id, source);
  }
  let above: string | undefined;
  for (const layer of after.layers.toReversed()) {
    if (!old.has(layer.id)) map.addLayer(layer, above);
    // A layer that MapLibre refused is none to put another under.
    if (map.getLayer(layer.id)) above = layer.id;
  }
}

function exchangeSprites(
  map: MapLibreMap,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [id, url] of before) if (after.get(id) !== url) map.removeSprite(id);
  for (const [id, url] of after) if (before.get(id) !== url) map.addSprite(id, url);
}

/** Addresses of a style's sprites by id. */
function spritesOf({ sprite = [] }: StyleSpecification): ReadonlyMap<string, string> {
  const list = typeof sprite === "string" ? [{ id: "default", url: sprite }] : sprite;
  return new Map(list.map(({ id, url }) => [id, url]));
}

/** MapLibre would read the whole style for each; what comes from a stranger is checked when it is added. */
const UNCHECKED = { validate: false } as const;

function applyLayer(map: MapLibreMap, before: LayerSpecification, after: LayerSpecification): void {
  for (const [name, value] of changes(before.paint, after.paint)) {
    map.setPaintProperty(after.id, name as never, value as never, UNCHECKED);
  }
  for (const [name, value] of changes(before.layout, after.layout)) {
    map.setLayoutProperty(after.id, name as never, value as never, UNCHECKED);
  }
  if (after.type !== "background" && before.type !== "background") {
    if (differ(before.filter, after.filter))
      map.setFilter(after.id, after.filter ?? null, UNCHECKED);
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

/** Style values are JSON. Parts that are the same object, as a long dossier's names are, are not gone through. */
function differ(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return true;
  if (Array.isArray(a) !== Array.isArray(b)) return true;
  const [old, now] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    old.length !== now.size ||
    old.some(([key, value]) => !now.has(key) || differ(value, now.get(key)))
  );
}
