import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { ColorWish } from "../core/cartography/choose-flavor.ts";
import type { Dispose } from "./map-context.ts";

/** What the reader's device asks of colours, as it changes. */
export function deviceColors(): { readonly wish: ReadonlySignal<ColorWish>; dispose: Dispose } {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const read = (): ColorWish => ({ dark: dark.matches, moreContrast: contrast.matches });
  const wish = signal(read());
  const update = (): void => {
    wish.value = read();
  };
  for (const query of [dark, contrast]) query.addEventListener("change", update);
  return {
    wish,
    dispose: () => {
      for (const query of [dark, contrast]) query.removeEventListener("change", update);
    },
  };
}
