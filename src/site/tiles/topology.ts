/** A position in the unit square: web Mercator, x to the east and y to the south, both from 0 to 1. */
export type UnitPosition = [x: number, y: number];

/** An arc by its number, walked backwards as `~number` (TopoJSON 1.0, section 2.1.4). */
export type ArcIndex = number;

export type TopologyShape = {
  readonly properties: Readonly<Record<string, string>>;
  /** Polygons of rings of arcs, the outer ring first. Lines are one polygon whose “rings” stay open. */
  readonly parts: readonly (readonly (readonly ArcIndex[])[])[];
};

/** Shapes that share their edges: what two of them have in common is one arc. */
export type Topology = {
  readonly arcs: readonly (readonly UnitPosition[])[];
  readonly objects: ReadonlyMap<string, readonly TopologyShape[]>;
};
