import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Position,
} from "geojson";
import { merge, mesh } from "topojson-client";
import type { LabelKind } from "../cartography/label-zooms.ts";
import type { StillWorld } from "./still-world.ts";

type Topology = Parameters<typeof merge>[0];
type Areas = Parameters<typeof merge>[1];
type Shape = Exclude<NonNullable<Parameters<typeof mesh>[1]>, undefined>;
type WorldTopology = Topology & {
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Shape[] }>>;
};

type LabelProperties = {
  readonly kind: LabelKind;
  readonly rank: number;
  readonly name_de: string;
  readonly name_en: string;
};

/**
 * Reads the project's own `world.topojson` and `labels.geojson` (see geo/README.md); throws when they are anything
 * else.
 */
export function readWorld(topology: string, labels: string): StillWorld {
  const world = JSON.parse(topology) as WorldTopology;
  const { features } = JSON.parse(labels) as FeatureCollection<Point | LineString, LabelProperties>;
  return {
    land: areas(world, "countries"),
    lakes: areas(world, "lakes"),
    borders: lines(world, "boundaries", "international"),
    disputed: lines(world, "boundaries", "disputed"),
    admin1: lines(world, "admin1"),
    names: features.map(({ properties, geometry }) => ({
      kind: properties.kind,
      rank: properties.rank,
      name: { de: properties.name_de, en: properties.name_en },
      at: middleOf(geometry),
    })),
  };
}

/** Where a name stands: seas and the like are kept as the lines that they are named along. */
function middleOf({ type, coordinates }: Point | LineString): Position {
  return type === "Point" ? coordinates : (coordinates[coordinates.length >> 1] ?? []);
}

function geometriesOf(world: WorldTopology, object: string): readonly Shape[] {
  const found = world.objects[object];
  if (found === undefined) throw new Error(`The world has no ${object}.`);
  return found.geometries;
}

/** All areas of an object as one, without the edges between them. */
function areas(world: WorldTopology, object: string): MultiPolygon {
  return merge(world, geometriesOf(world, object) as Areas);
}

/** Lines of an object, of one class or all. */
function lines(world: WorldTopology, object: string, wanted?: string): MultiLineString {
  const geometries = geometriesOf(world, object).filter(
    ({ properties }) =>
      wanted === undefined || (properties as { class?: string } | undefined)?.class === wanted,
  );
  return mesh(world, { type: "GeometryCollection", geometries: [...geometries] } as Shape);
}
