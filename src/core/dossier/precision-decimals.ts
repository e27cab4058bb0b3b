import type { Precision } from "./vocabulary.ts";

/**
 * Decimals of a degree that a geometry may carry at most: 6 are 11 cm, 4 are 11 m, 3 are 110 m. More
 * would claim what the source does not say.
 */
export const PRECISION_DECIMALS: Readonly<Record<Precision, number>> = {
  exact: 6,
  settlement: 4,
  "near-settlement": 3,
  adm2: 4,
  adm1: 4,
  "supra-adm1": 4,
  country: 4,
  water: 4,
  unlocated: 0,
};
