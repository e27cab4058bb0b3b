import type { Position } from "geojson";
import { distance } from "../geometry/distance.ts";
import { bearing } from "../geometry/great-circle.ts";

export type Arrow = {
  readonly at: Position;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Zoom from which it is drawn. */
  readonly level: number;
};

/**
 * Where along a route, from 0 to 1, an arrowhead points the way, and from which zoom: one as long as
 * the whole route is in view, more when only a part can be. Never at the end: it would cover a small
 * destination, and claim to know the spot in a large one.
 */
const SHARES = [
  [0.55, -2],
  [0.2, 3],
  [0.38, 3],
  [0.72, 3],
  [0.88, 3],
] as const;
/** Metres before the end at which an arrowhead says, from which zoom, that the route arrives here. */
const ARRIVALS = [
  [300_000, 4],
  [110_000, 6],
] as const;

/** Arrowheads along a way of many points. */
export function arrowsAlong(way: readonly Position[]): Arrow[] {
  const lengths = [0];
  way.forEach((point, index) => {
    const previous = way[index - 1];
    if (previous === undefined) return;
    lengths.push((lengths[index - 1] ?? 0) + distance(previous, point));
  });
  const total = lengths.at(-1) ?? 0;
  const spots = [
    ...SHARES.map(([share, level]) => ({ metres: share * total, level })),
    ...ARRIVALS.map(([before, level]) => ({ metres: total - before, level })),
  ];
  return spots
    .filter(({ metres }) => metres > 0)
    .flatMap(({ metres, level }) => {
      const end = lengths.findIndex((length) => length >= metres);
      const [from, to] = [way[end - 1], way[end]];
      if (from === undefined || to === undefined) return [];
      const [start, stop] = [lengths[end - 1] ?? 0, lengths[end] ?? 0];
      const part = (metres - start) / (stop - start);
      const [lon = 0, lat = 0] = from;
      const at = [lon + ((to[0] ?? 0) - lon) * part, lat + ((to[1] ?? 0) - lat) * part];
      return [{ at, bearing: bearing(from, to), level }];
    });
}
