import type { AppState } from "../../state/app-state.ts";

export type Maker = { readonly text: string; readonly url: string };

const NATURAL_EARTH: Maker = { text: "Natural Earth", url: "https://www.naturalearthdata.com/" };

/** Who made the ground of the map; `base` is a configured basemap's id, null the site's own ground. */
export function groundMakers(
  { basemaps }: Pick<AppState, "basemaps">,
  base: string | null,
): readonly Maker[] {
  return basemaps.find(({ id }) => id === base)?.attribution ?? [NATURAL_EARTH];
}
