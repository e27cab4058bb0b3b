import { startDraft } from "./draft.ts";
import type { PlacedFeature } from "./from-nested.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { objectOf } from "./json-value.ts";
import { slug } from "./slug.ts";

/** Whether features are those of a dossier's layer: they say their name in several languages, and how exact they are. */
export function isLayer(features: readonly PlacedFeature[]): boolean {
  const properties = objectOf(objectOf(features[0]?.feature)?.properties);
  return objectOf(properties?.name) !== null && typeof properties?.precision === "string";
}

/** Reads one layer's file of a dossier without the rest of it: its places, as they are. */
export function fromLayer(
  file: string,
  features: readonly PlacedFeature[],
  { limit }: ImportOptions,
): Imported {
  const name = file.replace(/^.*\//, "").replace(/\.[a-z]+$/i, "") || file;
  const id = slug(name, "layer");
  const first = objectOf(objectOf(objectOf(features[0]?.feature)?.properties)?.name);
  const languages = Object.keys(first ?? {});
  const title = Object.fromEntries(languages.map((language) => [language, name]));
  const header = { id, title, languages, license: null, editor: name };
  const draft = startDraft(file, header, limit);
  draft.add("layers", { id: `${id}-layer`, title, hue: "blue" }, null);
  for (const { feature, at } of features) {
    if (!draft.record(at)) break;
    const { id: place, properties, geometry } = objectOf(feature) ?? {};
    if (draft.addPlace(`${id}-layer`, place, properties, geometry ?? null, at)) draft.take();
  }
  return draft.finish("layer");
}
