import type { Camera, Projection } from "../core/camera/camera.ts";
import type { Filter } from "../core/query/filter.ts";
import type { Grouping } from "../core/query/group-statements.ts";
import type { Sorting } from "../core/query/sort-statements.ts";
import type { Selection } from "./selection.ts";

export const TABS = ["places", "statements", "positions", "source"] as const;
export type Tab = (typeof TABS)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Everything the fragment of a copied link restores; the language is in its path. `camera` is null while the map is at
 * home, `base` on the site's own ground.
 */
export type View = Selection & {
  readonly tab: Tab;
  readonly hidden: ReadonlySet<string>;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly camera: Camera | null;
  readonly projection: Projection;
  readonly base: string | null;
  /** Source that is read beside the map. */
  readonly reading: string | null;
  /** Step of the guided tour. */
  readonly tour: string | null;
};
