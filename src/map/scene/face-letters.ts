import type { Basemap } from "../basemap/basemap.ts";
import type { FaceLetters } from "../fonts.ts";
import type { Scene } from "./scene.ts";

/** Every letter that the map may have to draw, in any language, once, by the face that its style draws it in. */
export function faceLetters(scene: Scene, { letters }: Pick<Basemap, "letters">): FaceLetters {
  const places = new Set<string>();
  const add = (words: string | null | undefined): void => {
    for (const letter of words ?? "") places.add(letter).add(letter.toUpperCase());
  };
  for (const { name, localName } of scene.texts.values()) {
    for (const words of Object.values(name)) add(words);
    add(localName);
  }
  const serif = [...places].join("");
  return { sans: letters.upright + serif, serif, italic: letters.italic };
}
