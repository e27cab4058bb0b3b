import type { Feature, Geometry, Point } from "geojson";
import { metresPerPixel } from "../../core/camera/metres-per-pixel.ts";
import { boundsOf } from "../../core/geometry/bounds.ts";
import { compareExtents, type Extent } from "../../core/geometry/extent.ts";
import { mainPart } from "../../core/geometry/main-part.ts";
import { angleBetween, EARTH_RADIUS, toUnitVector } from "../../core/geometry/sphere.ts";
import type { NameScalars } from "./scene.ts";

type Name = Feature<Point, NameScalars>;

/** How near two names are on the same spot, in shares of the larger area's half side. */
const SAME_SPOT = 0.5;

/**
 * Where two areas would be named on the same spot (a peninsula and the state on most of it), the
 * larger keeps to its side: it gets a second name, placed from its middle, for when it is drawn large.
 */
export function partNames(
  names: readonly Name[],
  geometries: ReadonlyMap<string, Geometry>,
  extents: ReadonlyMap<string, Extent>,
): Name[] {
  const loud = names.filter(({ properties }) => isLoudArea(properties));
  return names.flatMap((name): Name[] => {
    const { pid } = name.properties;
    const [extent, geometry] = [extents.get(pid), geometries.get(pid)];
    if (!isLoudArea(name.properties) || !extent || !geometry) return [name];
    const yields = loud.some((other) => {
      const smaller = extents.get(other.properties.pid);
      return smaller && compareExtents(smaller, extent) < 0 && isSameSpot(name, other);
    });
    const bounds = yields ? boundsOf([mainPart(geometry)]) : null;
    if (bounds === null) return [name];
    const middle = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
    return [
      { ...name, properties: { ...name.properties, spot: "shared" } },
      {
        ...name,
        properties: { ...name.properties, spot: "aside" },
        geometry: { type: "Point", coordinates: middle },
      },
    ];
  });
}

function isLoudArea({ kind, tone }: NameScalars): boolean {
  return kind === "area" && tone !== "quiet";
}

function isSameSpot(larger: Name, smaller: Name): boolean {
  const { coordinates } = larger.geometry;
  const angle = angleBetween(toUnitVector(coordinates), toUnitVector(smaller.geometry.coordinates));
  const halfSide = larger.properties.reach * metresPerPixel(0, coordinates[1] ?? 0);
  return angle * EARTH_RADIUS < SAME_SPOT * halfSide;
}
