import type { Scene, SceneText } from "./scene.ts";

/** The scene without local names that hold a letter which cannot be drawn: boxes would say nothing. */
export function legible(scene: Scene, canDraw: (letter: string) => boolean): Scene {
  const texts = new Map<string, SceneText>();
  for (const [pid, text] of scene.texts) {
    const { localName } = text;
    const kept = localName !== null && [...localName].every(canDraw) ? localName : null;
    texts.set(pid, { ...text, localName: kept });
  }
  return { ...scene, texts };
}
