import type { Projection } from "../../core/camera/camera.ts";
import type { FlavorName } from "../../core/cartography/flavors.ts";
import type { Basemap } from "../basemap/basemap.ts";
import type { ForeignBasemap } from "../basemap/foreign-basemap.ts";
import type { Scene } from "../scene/scene.ts";

/** Everything the map's looks follow from, but for feature states. */
export type StyleInput = {
  readonly scene: Scene;
  readonly basemap: Basemap;
  /** Configured basemap in its place; null for the site's own. */
  readonly foreign: ForeignBasemap | null;
  readonly flavor: FlavorName;
  /** BCP 47; names fall back as everywhere (`localize`). */
  readonly language: string;
  readonly projection: Projection;
  /** Ids of the dossier's layers that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Place whose name comes first and is set bold. */
  readonly selected: string | null;
};
