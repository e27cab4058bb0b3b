import type { FlavorName } from "./flavors.ts";

/** What the reader's device asks for. */
export type ColorWish = { readonly dark: boolean; readonly moreContrast: boolean };

/** The map's colours: as dark as the theme the reader chose, else as the device is; with more contrast if it asks. */
export function chooseFlavor(theme: "system" | "light" | "dark", device: ColorWish): FlavorName {
  const dark = theme === "system" ? device.dark : theme === "dark";
  if (device.moreContrast) return dark ? "contrast-dark" : "contrast";
  return dark ? "dark" : "light";
}
