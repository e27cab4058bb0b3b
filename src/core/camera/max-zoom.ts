import type { Precision } from "../dossier/vocabulary.ts";

/** The world's outlines say nothing more beyond this zoom. */
export const MAX_ZOOM = 10;

/** MapLibre counts the globe's zoom at the equator's scale; a small phone needs the globe this small. */
export const MIN_ZOOM = -1;

/** How near the camera comes to a place by itself: no nearer than the source knows. */
export const MAX_FIT_ZOOM: Readonly<Record<Precision, number>> = {
  exact: 9,
  settlement: 6,
  "near-settlement": 6.5,
  adm2: 8,
  adm1: 7,
  "supra-adm1": 6,
  country: 6,
  water: 6,
  unlocated: 6,
};
