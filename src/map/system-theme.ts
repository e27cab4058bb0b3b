import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { FlavorName } from "../core/cartography/flavors.ts";
import type { Dispose } from "./map-context.ts";

/** The flavour the reader's system asks for, as it changes. */
export function systemFlavor(): { readonly flavor: ReadonlySignal<FlavorName>; dispose: Dispose } {
  const query = matchMedia("(prefers-color-scheme: dark)");
  const flavor = signal<FlavorName>(query.matches ? "dark" : "light");
  const update = (): void => {
    flavor.value = query.matches ? "dark" : "light";
  };
  query.addEventListener("change", update);
  return { flavor, dispose: () => query.removeEventListener("change", update) };
}
