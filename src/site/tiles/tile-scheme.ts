/** Zooms there are tiles for. */
export const MAX_ZOOM = 8;
/** Units across a tile; positions lie on whole ones. A quarter of a pixel at the tile's own zoom. */
export const GRID = 2048;
/** Units a tile reaches over its edge, so that lines and outlines go on under the neighbouring tile. */
export const BUFFER = 32;
/** CSS pixels across a tile at its own zoom. */
export const PIXELS = 512;
