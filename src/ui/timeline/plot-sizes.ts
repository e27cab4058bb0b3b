/** Pixels of a row of marks, and of a mark in it. */
export const ROW = 18;
export const CHIP = 15;
/** Pixels between the lanes of two clocks, over the first, and of the axis under the last. */
export const LANE_GAP = 5;
export const TOP = 9;
export const AXIS = 22;
