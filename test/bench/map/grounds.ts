/** What is drawn, and from what: all of the basemap; of it the land and its coasts only; the same of one GeoJSON file. */
export const GROUNDS = ["basemap", "land in tiles", "land as GeoJSON"] as const;
export type Ground = (typeof GROUNDS)[number];

/** A view of the globe; `at` in WGS 84, `zoom` as MapLibre counts. */
export type GroundView = {
  readonly at: readonly [longitude: number, latitude: number];
  readonly zoom: number;
};

/** How the camera gets from where it is to a view, in so many milliseconds; a jump takes none. */
export type Leg = GroundView & {
  readonly move: "jumpTo" | "easeTo" | "flyTo";
  readonly duration: number;
};

/** Files beside the page. */
export const TILES_FILE = "world.pmtiles";
export const LAND_FILE = "land.geojson";

/** Path and query of the page that draws a ground from a view. */
export function groundPath(ground: Ground, { at, zoom }: GroundView): string {
  return `?${new URLSearchParams({ ground, at: at.join(), zoom: String(zoom) })}`;
}
