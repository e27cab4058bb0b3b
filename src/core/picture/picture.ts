import type { SignPart } from "../cartography/signs.ts";
import type { Hue } from "../dossier/vocabulary.ts";

/** What stands around a map when its picture leaves the page, in the reader's language. */
export type PictureWords = {
  readonly title: string;
  /** What the picture shows of the dossier, where that is not all. */
  readonly subtitle: string | null;
  readonly legend: readonly LegendWords[];
  /** The map's scale: a bar of so many pixels, and what it stands for. */
  readonly scale: { readonly pixels: number; readonly words: string } | null;
  /** Where it is all from, whose it is, when it was made and where it can be seen alive: a paragraph each. */
  readonly notes: readonly string[];
};

export type LegendWords = {
  readonly words: string;
  readonly sign: readonly SignPart[];
  /** Null for the colour of text. */
  readonly hue: Hue | null;
};

/** Pixels. */
export type Size = { readonly width: number; readonly height: number };

/** How a line of text is set. */
export type Face = "title" | "subtitle" | "legend" | "note";

export type PictureItem =
  | {
      readonly kind: "text";
      readonly face: Face;
      readonly words: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
    }
  | {
      readonly kind: "sign";
      readonly parts: readonly SignPart[];
      readonly hue: Hue | null;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: "bar"; readonly x: number; readonly y: number; readonly pixels: number };

/** A picture of a map with what belongs to it, ready to be drawn. */
export type PictureLayout = Size & {
  /** Pixels between the upper edge and the map, which is as wide as the picture. */
  readonly mapTop: number;
  readonly items: readonly PictureItem[];
};
