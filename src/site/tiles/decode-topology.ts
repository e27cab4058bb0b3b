import { project } from "./mercator.ts";
import type { Topology, TopologyShape, UnitPosition } from "./topology.ts";

type RawGeometry = {
  readonly type: string;
  readonly arcs?: unknown;
  readonly properties?: Readonly<Record<string, string>>;
};

type RawTopology = {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly RawGeometry[] }>>;
};

/**
 * Reads quantised TopoJSON 1.0 whose objects are collections of lines and polygons, and projects it.
 * The text is the project's own file, made by its recipe; throws when a geometry is of another type.
 */
export function decodeTopology(text: string): Topology {
  const raw = JSON.parse(text) as RawTopology;
  return {
    arcs: raw.arcs.map((arc) => decodeArc(arc, raw.transform)),
    objects: new Map(
      Object.entries(raw.objects).map(([name, { geometries }]) => [name, geometries.map(decode)]),
    ),
  };
}

function decodeArc(
  steps: RawTopology["arcs"][number],
  { scale, translate }: RawTopology["transform"],
): UnitPosition[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
  });
}

function decode({ type, arcs, properties = {} }: RawGeometry): TopologyShape {
  return { properties, parts: partsOf(type, arcs) };
}

function partsOf(type: string, arcs: unknown): TopologyShape["parts"] {
  switch (type) {
    case "LineString":
      return [[arcs as number[]]];
    case "MultiLineString":
    case "Polygon":
      return [arcs as number[][]];
    case "MultiPolygon":
      return arcs as number[][][];
    default:
      throw new Error(`Expected lines and polygons, found ${type}.`);
  }
}
