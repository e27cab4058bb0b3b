import { PIXELS } from "./tile-scheme.ts";
import type { UnitPosition } from "./topology.ts";
import { vertexWeights } from "./vertex-weights.ts";

/** Pixels; about how wide a letter of a name is, with the space after it. */
const LETTER = 7.5;
/** Of the line a name needs, how much more is kept: a globe shows what is far from its middle smaller. */
const ROOM = 2.5;
/** Pixels between two positions of the smoothed line, and positions on each side that one is the mean of. */
const [STEP, REACH] = [6, 5];
/** Square pixels: a position that makes a smaller triangle with its neighbours is left out. */
const FLAT = 0.75;

/**
 * The line a name runs along at one zoom: of a longer line the middle, as much as the name needs, without
 * bends narrower than a few letters.
 *
 * @param letters of the longest name
 */
export function labelLine(
  line: readonly UnitPosition[],
  zoom: number,
  letters: number,
): UnitPosition[] {
  const pixels = PIXELS * 2 ** zoom;
  const ends = measure(line);
  const total = ends.at(-1) ?? 0;
  const kept = Math.min(total, (letters * LETTER * ROOM) / pixels);
  const start = (total - kept) / 2;
  const pieces = Math.max(1, Math.round((kept * pixels) / STEP));
  const even = Array.from({ length: pieces + 1 }, (_, i) =>
    along(line, ends, start + (kept * i) / pieces),
  );
  const smooth = even.map((_, i) => meanAround(even, i));
  const weights = vertexWeights(smooth);
  return smooth.filter((_, i) => (weights[i] ?? 0) * pixels ** 2 >= FLAT);
}

/** Distance of every position from the first. */
function measure(line: readonly UnitPosition[]): number[] {
  let sum = 0;
  return line.map(([x, y], i) => {
    const [x0, y0] = line[i - 1] ?? [x, y];
    sum += Math.hypot(x - x0, y - y0);
    return sum;
  });
}

function along(line: readonly UnitPosition[], ends: readonly number[], at: number): UnitPosition {
  const next = Math.max(
    1,
    ends.findIndex((end) => end >= at - 1e-12),
  );
  const [from = [0, 0], to = from] = [line[next - 1], line[next]];
  const [start = 0, end = 0] = [ends[next - 1], ends[next]];
  const share = end > start ? (at - start) / (end - start) : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Of as many positions on one side as on the other, so that both ends stay where they are. */
function meanAround(line: readonly UnitPosition[], index: number): UnitPosition {
  const reach = Math.min(REACH, index, line.length - 1 - index);
  const near = line.slice(index - reach, index + reach + 1);
  const sum = near.reduce(([x, y], [dx, dy]) => [x + dx, y + dy] as const, [0, 0] as const);
  return [sum[0] / near.length, sum[1] / near.length];
}
