/** Ids of headings that take the focus when what they stand over is opened. */
export const PLACE_HEADING = "place-heading";
export const READING_HEADING = "reading-heading";
