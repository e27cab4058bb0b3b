import type { Padding } from "../core/camera/viewport.ts";

/** A piece of the attribution: words, or words that link somewhere. */
export type Credit = {
  readonly text: string;
  /** `http(s)` or a path of the same site. */
  readonly href?: string;
};

/** What the page tells the map, beside the state. Functions are asked again whenever they matter. */
export type MountOptions = {
  /** URL of the world's tiles, a PMTiles archive. */
  readonly basemap: string;
  readonly reducedMotion: () => boolean;
  /** Accessible name of the map, in a language. */
  readonly label: (language: string) => string;
  /** Who made the ground and what its borders follow, in a language; `base` is a configured basemap's id. */
  readonly credits: (language: string, base: string | null) => readonly Credit[];
  /** Pixels on each side of the map that something of the page lies over: the ways to keep free of it, see `coverPaddings`. */
  readonly covered?: () => readonly Padding[];
};

export type MountedMap = {
  readonly remove: () => void;
  /** Call when the container's box changed without its observer noticing, e.g. after `display: none`. */
  readonly resize: () => void;
  /** Pixels within the container where a place's name or symbol belongs; null when unknown or behind the globe. */
  readonly project: (place: string) => { readonly x: number; readonly y: number } | null;
};
