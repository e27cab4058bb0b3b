import type { Camera } from "../core/camera/camera.ts";
import type { Padding } from "../core/camera/viewport.ts";
import type { openForeign } from "./basemap/open-foreign.ts";
import type { PreparedMap } from "./prepare-map.ts";

/** A piece of the attribution: words, or words that link somewhere. */
export type Credit = {
  readonly text: string;
  /** `http(s)` or a path of the same site. */
  readonly href?: string;
};

/** How to zoom and move a map on which plain scrolling moves the page around it. */
export type GestureWords = {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
};

/** What the page tells the map, beside the state. Functions are asked again whenever they matter. */
export type MountOptions = {
  readonly prepared: PreparedMap;
  /** Whether the world's archive is but a part of it. */
  readonly gaps: boolean;
  /** URL of MapLibre's worker. */
  readonly worker: string;
  /** What opens configured basemaps, where a page can have any. */
  readonly loadForeign: () => Promise<typeof openForeign>;
  readonly reducedMotion: () => boolean;
  /** Accessible name of the map, in a language. */
  readonly label: (language: string) => string;
  /** Who made the ground and what its borders follow, in a language; `base` is a configured basemap's id. */
  readonly credits: (language: string, base: string | null) => readonly Credit[];
  /** Given where the map stands in a frame within a page that scrolls: wheel and single finger are then that page's. */
  readonly framed?: GestureWords;
  /** Pixels on each side of the map that something of the page lies over: the ways to keep free of it, see `coverPaddings`. */
  readonly covered?: () => readonly Padding[];
};

export type MountedMap = {
  readonly remove: () => void;
  /** Call when the container's box changed without its observer noticing, e.g. after `display: none`. */
  readonly resize: () => void;
  /** Where the map is, also while it is at home. */
  readonly camera: () => Camera;
};
