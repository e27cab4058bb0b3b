import type { Scene, SceneText } from "./scene.ts";

export type CanDraw = (letter: string) => boolean;

/** The scene without local names that hold a letter which cannot be drawn: boxes would say nothing. */
export function legible(scene: Scene, canDraw: CanDraw): Scene {
  const texts = new Map<string, SceneText>();
  for (const [pid, text] of scene.texts) {
    const kept = isLegible(text.localName, canDraw) ? text.localName : null;
    texts.set(pid, { ...text, localName: kept });
  }
  return { ...scene, texts };
}

/** Whether there are words and all of their letters can be drawn. */
export function isLegible(words: string | null | undefined, canDraw: CanDraw): boolean {
  return typeof words === "string" && [...words].every(canDraw);
}
