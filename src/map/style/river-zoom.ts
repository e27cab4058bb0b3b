/** Zoom up to which rivers are drawn and named; from nearer, their lines would promise more than they know. */
export const RIVER_MAX_ZOOM = 7;
