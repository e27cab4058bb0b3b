import type { Layer, Place } from "../dossier/dossier.ts";

/**
 * How loud a layer's places are.
 * - `claim`: what the dossier is about
 * - `quiet`: a country in a layer of countries only (who speaks): a name, and nothing else until it is pointed at
 * - `context`: what another source names
 */
export type Tone = "claim" | "quiet" | "context";

/** Quiet are layers in which nothing is located more exactly than a country. */
export function layerTone(layer: Layer, places: readonly Place[]): Tone {
  if (layer.context) return "context";
  const located = places.filter((place) => place.layer === layer.id && place.geometry !== null);
  return located.every((place) => place.precision === "country") ? "quiet" : "claim";
}
