import type { Tone } from "../cartography/layer-tone.ts";
import type { Hue, Precision } from "../dossier/vocabulary.ts";
import type { Box } from "./box.ts";
import type { StillView } from "./still-view.ts";

/** Pixels from the top left of the picture. */
export type Spot = { readonly x: number; readonly y: number };

/** An arrowhead; `turn` in degrees clockwise from upwards. */
export type StillArrow = Spot & { readonly turn: number };

/** A place as it is drawn: any of its parts may be missing, but never all. */
export type StillPlace = {
  readonly id: string;
  readonly hue: Hue;
  readonly tone: Tone;
  readonly precision: Precision;
  /** Whether it is an area that is occupied. */
  readonly occupied: boolean;
  /** Path data of what is filled or hatched; null where nothing is. */
  readonly area: string | null;
  /** The rectangle around the area. */
  readonly box: Box | null;
  /** Path data of its edge on the ground. */
  readonly edge: string | null;
  /** Path data of the way somebody claims was gone. */
  readonly route: string | null;
  readonly arrows: readonly StillArrow[];
  /** Where its sign stands. */
  readonly points: readonly Spot[];
};

export type StillName = {
  readonly text: string;
  readonly kind: "claim" | "quiet" | "context" | "country" | "city" | "sea" | "range" | "river";
  readonly hue: Hue | null;
  /** What it names, and leads to; null for a name of the base. */
  readonly place: string | null;
  readonly lines: readonly string[];
  /** What it belongs to. */
  readonly anchor: Spot;
  /** From the anchor to the first line's baseline at `align`, in pixels of the reader's screen. */
  readonly offset: Spot;
  readonly align: "start" | "middle" | "end";
  /** Pixels of the reader's screen. */
  readonly size: number;
};

/** A still map, ready to be drawn in any colours. Its paths count in `PATH_UNIT`. */
export type Still = {
  readonly view: StillView;
  /** Radius of the globe around the middle of the picture; null where the map is flat. */
  readonly rim: number | null;
  readonly land: string;
  readonly lakes: string;
  readonly borders: string;
  readonly disputed: string;
  readonly admin1: string;
  /** In drawing order: what is later is above. */
  readonly places: readonly StillPlace[];
  /** Ids of located places that this view does not have. */
  readonly outside: readonly string[];
};
