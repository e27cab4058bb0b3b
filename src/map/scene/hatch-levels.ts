/** Zooms that hatching is ruled for; beyond them it is shown as at the nearest. */
export const HATCH_LEVELS = { coarsest: -1, finest: 6 } as const;
