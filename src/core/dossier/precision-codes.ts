import type { Precision } from "./vocabulary.ts";

/** Codes of other systems for how exactly a place is known; null where a system has none. */
export type PrecisionCodes = {
  /** ACLED `geo_precision`, 1 (town) to 3 (larger region). */
  readonly acled: 1 | 2 | 3 | null;
  /** UCDP GED `where_prec`, 1 (exact) to 7 (water or international airspace). */
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  /** GDELT `Geo_Type`: 1 country, 4 town, 5 state; 2 and 3 are 5 and 4 within the United States. */
  readonly gdelt: 1 | 4 | 5 | null;
};

/** Coarser codes are taken where a step of ours lies between two of theirs. */
export const PRECISION_CODES: Readonly<Record<Precision, PrecisionCodes>> = {
  exact: { acled: 1, ucdp: 1, gdelt: 4 },
  settlement: { acled: 1, ucdp: 1, gdelt: 4 },
  "near-settlement": { acled: 2, ucdp: 2, gdelt: null },
  adm2: { acled: 3, ucdp: 3, gdelt: null },
  adm1: { acled: 3, ucdp: 4, gdelt: 5 },
  "supra-adm1": { acled: 3, ucdp: 5, gdelt: null },
  country: { acled: null, ucdp: 6, gdelt: 1 },
  water: { acled: 3, ucdp: 7, gdelt: null },
  unlocated: { acled: null, ucdp: null, gdelt: null },
};
