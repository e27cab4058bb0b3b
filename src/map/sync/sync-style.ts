import { effect } from "@preact/signals-core";
import type { StyleSpecification } from "maplibre-gl";
import { addIcons } from "../icons/add-icons.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { applyStyle } from "../style/apply-style.ts";
import { style } from "../style/style.ts";
import type { StyleInput } from "../style/style-input.ts";
import { afterPaint } from "./after-paint.ts";

/**
 * Keeps the map's looks as `current` says, which reads the state's signals; changes follow when the page has painted
 * its own. While the graphics context is lost nothing is changed; what changed meanwhile is caught up on when it is back.
 *
 * @param first what the map was made with
 */
export function syncStyle(
  { map }: MapContext,
  current: () => StyleInput,
  first: StyleSpecification,
): Dispose {
  let applied = first;
  let usable = false;
  let wanted = current();
  const update = (): void => {
    if (!usable) return;
    addIcons(map, wanted.flavor);
    const next = style(wanted);
    applyStyle(map, applied, next);
    applied = next;
  };
  const { ask, cancel } = afterPaint(update);
  map.on("style.load", () => {
    usable = true;
    update();
  });
  map.on("webglcontextlost", () => {
    usable = false;
  });
  const watching = effect(() => {
    const next = current();
    if (next === wanted) return;
    wanted = next;
    ask();
  });
  return () => {
    watching();
    cancel();
  };
}
