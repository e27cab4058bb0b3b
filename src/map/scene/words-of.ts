import type { Scene } from "./scene.ts";

/** Every letter that the map may have to draw, in any language, once; `base` are those of the ground's names. */
export function wordsOf(scene: Scene, base: string): string {
  const letters = new Set(base);
  const add = (words: string | null | undefined): void => {
    for (const letter of words ?? "") letters.add(letter).add(letter.toUpperCase());
  };
  for (const { name, localName } of scene.texts.values()) {
    for (const words of Object.values(name)) add(words);
    add(localName);
  }
  return [...letters].join("");
}
