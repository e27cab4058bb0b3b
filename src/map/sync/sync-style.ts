import { effect } from "@preact/signals-core";
import type { StyleSpecification } from "maplibre-gl";
import type { FlavorName } from "../../core/cartography/flavors.ts";
import { addIcons } from "../icons/add-icons.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { applyStyle } from "../style/apply-style.ts";

/**
 * Keeps the map's looks as `current` says, which reads the state's signals. While the graphics
 * context is lost nothing is changed; what changed meanwhile is caught up on when it is back.
 */
export function syncStyle(
  { map }: MapContext,
  current: () => StyleSpecification,
  flavor: () => FlavorName,
): Dispose {
  let applied = current();
  let usable = false;
  const update = (): void => {
    const next = current();
    const icons = flavor();
    if (!usable) return;
    addIcons(map, icons);
    applyStyle(map, applied, next);
    applied = next;
  };
  map.on("style.load", () => {
    usable = true;
    update();
  });
  map.on("webglcontextlost", () => {
    usable = false;
  });
  return effect(update);
}
