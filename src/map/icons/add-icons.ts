import type { Map as MapLibreMap } from "maplibre-gl";
import type { FlavorName } from "../../core/cartography/flavors.ts";
import { HUES } from "../../core/dossier/vocabulary.ts";
import { drawIcon, ICON_PIXEL_RATIO } from "./draw-icon.ts";
import { ICON_SHAPES, iconName } from "./icon-name.ts";

/** Gives the map every icon that a style in a flavour can ask for; what it has already costs nothing. */
export function addIcons(map: MapLibreMap, flavor: FlavorName): void {
  for (const shape of ICON_SHAPES) {
    for (const hue of HUES) {
      const name = iconName({ shape, hue, flavor });
      if (map.hasImage(name)) continue;
      map.addImage(name, drawIcon({ shape, hue, flavor }), { pixelRatio: ICON_PIXEL_RATIO });
    }
  }
}
