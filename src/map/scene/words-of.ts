import type { Basemap } from "../basemap/basemap.ts";
import type { Scene } from "./scene.ts";

/** Every letter that the map may have to draw, in any language, once. */
export function wordsOf(scene: Scene, basemap: Basemap): string {
  const letters = new Set<string>();
  const add = (words: string | null | undefined): void => {
    for (const letter of words ?? "") letters.add(letter).add(letter.toUpperCase());
  };
  for (const { name, localName } of scene.texts.values()) {
    for (const words of Object.values(name)) add(words);
    add(localName);
  }
  for (const { properties } of basemap.labels.features) {
    add(properties.name_de);
    add(properties.name_en);
  }
  return [...letters].join("");
}
