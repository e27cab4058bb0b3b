export const LABEL_KINDS = ["country", "city", "sea", "range", "river"] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/**
 * Zoom from which a name of the base is shown, by kind and rank: the first is that of rank 1, which is the
 * most important, the last that of all further ranks. Tiles hold no name below its zoom.
 */
export const LABEL_ZOOMS: Readonly<Record<LabelKind, readonly number[]>> = {
  country: [0, 2, 3, 4, 5],
  city: [0, 3, 4, 5, 6],
  sea: [0, 2, 3, 4, 5, 6],
  range: [2, 3, 4, 5],
  river: [3, 4, 5, 6],
};

/** Zoom from which a name of this kind and rank (1 or more) is shown. */
export function labelZoom(kind: LabelKind, rank: number): number {
  const zooms = LABEL_ZOOMS[kind];
  return zooms[Math.min(rank, zooms.length) - 1] ?? 0;
}
