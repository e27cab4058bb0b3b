/** The world under the claims. */
export type Basemap = {
  /** Vector tiles; null when they cannot be had. */
  readonly tiles: {
    /** URL with `{z}`, `{x}` and `{y}`. */
    readonly template: string;
    readonly minZoom: number;
    readonly maxZoom: number;
  } | null;
  /** Every letter of the names in the tiles that are drawn: of those that stand upright, and of those along waters and ranges. */
  readonly letters: { readonly upright: string; readonly italic: string };
  /** Local names with a letter that cannot be drawn: boxes would say nothing. */
  readonly illegible: readonly string[];
};

/** Id of the tiles' source in the style. */
export const BASE_SOURCE = "basemap";

/** A plain ground, for when the world cannot be had. */
export const NO_BASEMAP: Basemap = {
  tiles: null,
  letters: { upright: "", italic: "" },
  illegible: [],
};
