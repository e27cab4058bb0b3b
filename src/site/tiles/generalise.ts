import { GRID, PIXELS } from "./tile-scheme.ts";
import type { ArcIndex, Topology, TopologyShape, UnitPosition } from "./topology.ts";

/** Objects of lines inside countries. */
const INNER = ["admin1", "rivers"];

/** Square pixels below which something is left out. */
export type Coarseness = {
  /** A vertex of a country or lake: the triangle it makes with its neighbours. */
  readonly vertex: number;
  /** The same of a line inside a country. */
  readonly inner: number;
  /** An island or lake without neighbours. */
  readonly island: number;
};

/**
 * A topology as it is shown at one zoom: fewer vertices, on the grid of that zoom's tiles, without what is
 * too small to be seen. It is done by arc, so that neighbours keep the edge they share and no gap opens.
 *
 * @param weights of each arc's vertices, see `vertexWeights`
 */
export function generalise(
  topology: Topology,
  weights: readonly Float64Array[],
  zoom: number,
  { vertex, inner, island }: Coarseness,
): Topology {
  const grid = GRID * 2 ** zoom;
  const pixelsPerUnit = (PIXELS * 2 ** zoom) ** 2;
  const uses = countUses(topology.objects.get("countries") ?? []);
  const inside = countUses(INNER.flatMap((name) => topology.objects.get(name) ?? []));
  const arcs = topology.arcs.map((arc, index) => {
    const least = (inside.has(index) ? inner : vertex) / pixelsPerUnit;
    return snap(
      arc.filter((_, i) => (weights[index]?.[i] ?? 0) >= least),
      grid,
    );
  });
  const gone = new Set<ArcIndex>();
  const objects = new Map<string, readonly TopologyShape[]>();
  for (const [name, shapes] of topology.objects) {
    if (!isAreas(name)) continue;
    const isSeen = (ring: readonly ArcIndex[]): boolean => {
      const size = Math.abs(twiceArea(stitch(arcs, ring))) / 2;
      const alone = ring.every((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 1) < 2);
      return size * pixelsPerUnit >= island || (!alone && size > 0);
    };
    objects.set(name, keepRings(shapes, isSeen, gone));
  }
  for (const [name, shapes] of topology.objects) {
    if (!isAreas(name)) objects.set(name, keepLines(shapes, arcs, gone));
  }
  return { arcs, objects };
}

/** The positions along some arcs, each joint once. */
export function stitch(arcs: Topology["arcs"], indices: readonly ArcIndex[]): UnitPosition[] {
  return indices.flatMap((index, i) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : [...(arcs[index] ?? [])];
    return i === 0 ? arc : arc.slice(1);
  });
}

/** Whether an object holds polygons. */
export function isAreas(name: string): boolean {
  return name === "countries" || name === "lakes";
}

function countUses(shapes: readonly TopologyShape[]): ReadonlyMap<ArcIndex, number> {
  const uses = new Map<ArcIndex, number>();
  for (const index of shapes.flatMap(({ parts }) => parts.flat(2))) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

function snap(arc: readonly UnitPosition[], grid: number): UnitPosition[] {
  const snapped: UnitPosition[] = [];
  for (const position of arc) {
    const [x, y] = [Math.round(position[0] * grid) / grid, Math.round(position[1] * grid) / grid];
    const last = snapped.at(-1);
    if (last === undefined || last[0] !== x || last[1] !== y) snapped.push([x, y]);
  }
  return snapped;
}

function keepRings(
  shapes: readonly TopologyShape[],
  isSeen: (ring: readonly ArcIndex[]) => boolean,
  gone: Set<ArcIndex>,
): TopologyShape[] {
  return shapes.flatMap((shape) => {
    const parts = shape.parts.flatMap(([outer = [], ...holes]) => {
      if (isSeen(outer)) return [[outer, ...holes.filter(isSeen)]];
      for (const arc of outer) gone.add(arc < 0 ? ~arc : arc);
      return [];
    });
    return parts.length > 0 ? [{ ...shape, parts }] : [];
  });
}

function keepLines(
  shapes: readonly TopologyShape[],
  arcs: Topology["arcs"],
  gone: ReadonlySet<ArcIndex>,
): TopologyShape[] {
  const isKept = (line: readonly ArcIndex[]): boolean =>
    line.some((arc) => !gone.has(arc < 0 ? ~arc : arc)) && stitch(arcs, line).length > 1;
  return shapes.flatMap((shape) => {
    const parts = shape.parts.map((lines) => lines.filter(isKept)).filter((lines) => lines.length);
    return parts.length > 0 ? [{ ...shape, parts }] : [];
  });
}

function twiceArea(ring: readonly UnitPosition[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1] as UnitPosition, ring[i] as UnitPosition];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}
