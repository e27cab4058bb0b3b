import type { Map as MapLibreMap } from "maplibre-gl";
import { FLAVOR_NAMES } from "../../core/cartography/flavors.ts";
import { HUES } from "../../core/dossier/vocabulary.ts";
import { drawIcon, ICON_PIXEL_RATIO } from "./draw-icon.ts";
import { ICON_SHAPES, iconName } from "./icon-name.ts";

/** Gives the map every icon that a style can ask for, in both flavours, so that a change of theme waits for none. */
export function addIcons(map: MapLibreMap): void {
  for (const shape of ICON_SHAPES) {
    for (const hue of HUES) {
      for (const flavor of FLAVOR_NAMES) {
        const name = iconName({ shape, hue, flavor });
        if (map.hasImage(name)) continue;
        map.addImage(name, drawIcon({ shape, hue, flavor }), { pixelRatio: ICON_PIXEL_RATIO });
      }
    }
  }
}
