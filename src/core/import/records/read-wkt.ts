import type { Geometry, Position } from "geojson";

const NUMBER = "[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?";

const TYPES = [
  "Point",
  "LineString",
  "MultiPoint",
  "Polygon",
  "MultiLineString",
  "MultiPolygon",
] as const;

/**
 * A geometry in Well-Known Text (OGC 06-103r4), as QGIS and PostGIS write it in tables; null for what is none. Heights are
 * left out. Rings need not be closed or wound right here: `geometryFault` says so later.
 */
export function readWkt(text: string): Geometry | null {
  const [, name = "", body = ""] =
    /^(?:SRID=4326;)?\s*([A-Z]+)\s*(?:Z|M|ZM)?\s*(\(.*\))\s*$/is.exec(text) ?? [];
  const type = TYPES.find((known) => known.toUpperCase() === name.toUpperCase());
  if (!type) return null;
  const json = body
    .replace(new RegExp(`(${NUMBER})\\s+(${NUMBER})(?:\\s+${NUMBER}){0,2}`, "g"), "[$1,$2]")
    .replaceAll("(", "[")
    .replaceAll(")", "]")
    .replace(/([[,])\+/g, "$1");
  try {
    const value: unknown = JSON.parse(json);
    if (type === "Point") return { type, coordinates: (value as Position[])[0] ?? [] };
    if (type === "MultiPoint") {
      const points = (value as unknown[]).map((point) =>
        Array.isArray(point) && Array.isArray(point[0]) ? point[0] : point,
      );
      return { type, coordinates: points as Position[] };
    }
    return { type, coordinates: value } as Geometry;
  } catch {
    return null;
  }
}
