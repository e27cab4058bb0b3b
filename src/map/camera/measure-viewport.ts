import type { Padding, Viewport } from "../../core/camera/viewport.ts";

/** Pixels; room for a name beside a place at the right, and for scale and attribution at the bottom. */
const WIDE: Padding = { top: 60, right: 84, bottom: 48, left: 72 };
const NARROW: Padding = { top: 20, right: 72, bottom: 44, left: 56 };
/** Pixels of width below which a map is narrow. */
const NARROW_BELOW = 600;

/** The container's box with what is kept free in it; null while it is not laid out. */
export function measureViewport(container: HTMLElement, padding?: () => Padding): Viewport | null {
  const { clientWidth: width, clientHeight: height } = container;
  if (width < 2 || height < 2) return null;
  return { width, height, padding: padding?.() ?? (width < NARROW_BELOW ? NARROW : WIDE) };
}
