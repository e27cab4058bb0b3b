import type { Padding, Viewport } from "../../core/camera/viewport.ts";

/** Pixels that are free at least: room for a name beside a place, and for scale and attribution at the bottom. */
const WIDE: Padding = { top: 60, right: 84, bottom: 48, left: 72 };
const NARROW: Padding = { top: 20, right: 64, bottom: 44, left: 60 };
/** Pixels of width below which a map is narrow. */
const NARROW_BELOW = 600;
/** Pixels between a place and what covers the map; more at the bottom, where names stand under their places. */
const GAP: Padding = { top: 12, right: 8, bottom: 36, left: 12 };

/**
 * The container's box with what is kept free in it; null while it is not laid out.
 *
 * @param covered pixels on each side that something lies over, in as many ways as that can be said
 */
export function measureViewport(
  container: HTMLElement,
  covered?: () => readonly Padding[],
): Viewport | null {
  const { clientWidth: width, clientHeight: height } = container;
  if (width < 2 || height < 2) return null;
  const least = width < NARROW_BELOW ? NARROW : WIDE;
  const [padding = least, ...otherPaddings] = (covered?.() ?? []).map((over) => {
    const side = (name: keyof Padding): number =>
      Math.max(least[name], over[name] === 0 ? 0 : over[name] + GAP[name]);
    return { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") };
  });
  return { width, height, padding, otherPaddings };
}
