import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Basemap, BoundaryScalars, Lines } from "./basemap.ts";

type Topology = Parameters<typeof feature>[0];
type TopologyObject = Parameters<typeof feature>[1];

const OBJECTS = ["countries", "coast", "boundaries", "admin1", "lakes"] as const;
type World = Topology & {
  readonly objects: Readonly<Record<(typeof OBJECTS)[number], TopologyObject>>;
};

/**
 * Reads `geo/basemap/world.topojson` from parsed JSON. Throws when it is no TopoJSON or one of its
 * objects is missing.
 */
export function decodeWorld(raw: unknown): Omit<Basemap, "labels"> {
  if (!isWorld(raw)) throw new Error(`Expected a TopoJSON with the objects ${OBJECTS.join(", ")}.`);
  const { countries, coast, boundaries, admin1, lakes } = raw.objects;
  return {
    land: decode<Basemap["land"]>(raw, countries),
    lakes: decode<Basemap["lakes"]>(raw, lakes),
    coast: inPieces(decode<Lines>(raw, coast)),
    boundaries: decode<Lines<BoundaryScalars>>(raw, boundaries),
    admin1: decode<Lines>(raw, admin1),
  };
}

function decode<T extends FeatureCollection>(world: World, object: TopologyObject): T {
  return feature(world, object) as unknown as T;
}

/** Points a line may have; MapLibre cannot be sure to hold one of more than 6,500 in one mesh. */
const LONGEST = 2000;

/** Lines cut so that none is too long; each piece starts where the one before ends. */
function inPieces(lines: Lines): Lines {
  const features = lines.features.map((line) => {
    const { geometry } = line;
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = parts.flatMap((part) =>
      Array.from({ length: Math.ceil((part.length - 1) / LONGEST) }, (_, piece) =>
        part.slice(piece * LONGEST, (piece + 1) * LONGEST + 1),
      ),
    );
    return { ...line, geometry: { type: "MultiLineString" as const, coordinates } };
  });
  return { type: "FeatureCollection", features };
}

function isWorld(raw: unknown): raw is World {
  if (typeof raw !== "object" || raw === null || !("objects" in raw)) return false;
  const { objects } = raw;
  return (
    typeof objects === "object" && objects !== null && OBJECTS.every((name) => name in objects)
  );
}
