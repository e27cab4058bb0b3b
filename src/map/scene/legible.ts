import type { Basemap } from "../basemap/basemap.ts";
import type { Scene, SceneText } from "./scene.ts";

type CanDraw = (letter: string) => boolean;

/** The scene without local names that hold a letter which cannot be drawn: boxes would say nothing. */
export function legible(scene: Scene, canDraw: CanDraw): Scene {
  const texts = new Map<string, SceneText>();
  for (const [pid, text] of scene.texts) {
    const kept = isLegible(text.localName, canDraw) ? text.localName : null;
    texts.set(pid, { ...text, localName: kept });
  }
  return { ...scene, texts };
}

/** The same for the base's names. */
export function legibleLabels(labels: Basemap["labels"], canDraw: CanDraw): Basemap["labels"] {
  const features = labels.features.map((label) => {
    const { name_local, ...properties } = label.properties;
    return isLegible(name_local, canDraw) ? label : { ...label, properties };
  });
  return { ...labels, features };
}

function isLegible(words: string | null | undefined, canDraw: CanDraw): boolean {
  return typeof words === "string" && [...words].every(canDraw);
}
