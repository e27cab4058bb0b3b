import { compareExtents, type Extent } from "../../core/geometry/extent.ts";

/** Pixels; an area drawn smaller than this is as hard to hit as a point, so no line may come before it. */
const FINGERTIP = 44;

/**
 * Each place once: points and areas that are drawn tiny, then routes, then areas; within each the one
 * that covers least on the ground first.
 *
 * @param metresPerPixel scale the map is drawn at
 */
export function smallestFirst(
  places: readonly string[],
  extents: ReadonlyMap<string, Extent>,
  metresPerPixel: number,
): string[] {
  const tier = ({ dimension, size }: Extent): number =>
    dimension === 2 && Math.sqrt(size) / metresPerPixel < FINGERTIP ? 0 : dimension;
  return [...new Set(places)].toSorted((a, b) => {
    const [first, second] = [extents.get(a), extents.get(b)];
    if (first === undefined || second === undefined) return 0;
    return tier(first) - tier(second) || compareExtents(first, second);
  });
}
