import { LIMITS } from "../dossier/limits.ts";

export type GeometryFault = {
  readonly rule: "geometry-invalid" | "latitude-range" | "limits";
  /** Steps from the geometry to the faulty value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
};

type Path = readonly (string | number)[];
type Check = (value: unknown, path: Path, budget: Budget) => GeometryFault | null;
type Budget = { positions: number };

/**
 * The first thing that keeps a value from being a GeoJSON geometry (RFC 7946, section 3.1) that can be
 * drawn, or null. What passes can be given to turf and to the map without either throwing: nesting,
 * numbers, ring length and closure hold, and latitudes lie on the globe. A longitude beyond ±180 passes.
 */
export function geometryFault(value: unknown): GeometryFault | null {
  return checkGeometry(value, [], { positions: LIMITS.positions });
}

const checkGeometry: Check = (value, path, budget) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return invalid(path, `Expected a geometry, found ${describe(value)}.`);
  }
  const { type, coordinates, geometries } = value as Record<string, unknown>;
  if (type === "GeometryCollection") {
    // RFC 7946 advises against collections within collections; refusing them bounds the recursion.
    const member: Check = (inner, at, left) =>
      (inner as { type?: unknown } | null)?.type === "GeometryCollection"
        ? invalid([...at, "type"], "A GeometryCollection within another is not allowed.")
        : checkGeometry(inner, at, left);
    return listOf(member, 1, "geometries")(geometries, [...path, "geometries"], budget);
  }
  const check = typeof type === "string" ? CHECKS.get(type) : undefined;
  if (!check) {
    return invalid([...path, "type"], `Expected a GeoJSON geometry type, found ${describe(type)}.`);
  }
  return check(coordinates, [...path, "coordinates"], budget);
};

const checkPosition: Check = (value, path, budget) => {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) {
    return invalid(path, `Expected [longitude, latitude], found ${describe(value)}.`);
  }
  if (!value.every((number) => typeof number === "number" && Number.isFinite(number))) {
    return invalid(path, "Expected numbers in a position.");
  }
  budget.positions -= 1;
  if (budget.positions < 0) {
    const message = `A geometry may have at most ${LIMITS.positions} positions.`;
    return { rule: "limits", path, message };
  }
  const [lon, lat] = value;
  if (Math.abs(lat) > 90) {
    const swapped = Math.abs(lon) <= 90 ? " Longitude comes first; are the two swapped?" : "";
    const message = `Expected a latitude from -90 to 90, found ${lat}.${swapped}`;
    return { rule: "latitude-range", path, message };
  }
  if (Math.abs(lon) > 540) {
    return invalid(path, `Expected a longitude from -180 to 180, found ${lon}.`);
  }
  return null;
};

const checkRing: Check = (value, path, budget) => {
  const fault = listOf(checkPosition, 4, "positions in a ring")(value, path, budget);
  if (fault) return fault;
  const ring = value as number[][];
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first?.every((number, axis) => number === last?.[axis]);
  return closed ? null : invalid(path, "A ring ends with the position it starts with.");
};

const checkLine = listOf(checkPosition, 2, "positions in a line");
const checkPolygon = listOf(checkRing, 1, "rings");

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ["Point", checkPosition],
  ["MultiPoint", listOf(checkPosition, 1, "positions")],
  ["LineString", checkLine],
  ["MultiLineString", listOf(checkLine, 1, "lines")],
  ["Polygon", checkPolygon],
  ["MultiPolygon", listOf(checkPolygon, 1, "polygons")],
]);

function listOf(check: Check, least: number, what: string): Check {
  return (value, path, budget) => {
    if (!Array.isArray(value)) return invalid(path, `Expected a list, found ${describe(value)}.`);
    if (value.length < least) {
      return invalid(path, `Expected at least ${least} ${what}, found ${value.length}.`);
    }
    for (const [index, item] of value.entries()) {
      const fault = check(item, [...path, index], budget);
      if (fault) return fault;
    }
    return null;
  };
}

function invalid(path: Path, message: string): GeometryFault {
  return { rule: "geometry-invalid", path, message };
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "string" ? `“${value.slice(0, 40)}”` : typeof value;
}
