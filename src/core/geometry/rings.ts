import type { Geometry, Position } from "geojson";

/** Polygons of a geometry as lists of rings, the outer one first; empty for points and lines. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** Adds points to a line or ring so that no step spans more than `step` degrees of longitude or latitude. */
export function densify(line: readonly Position[], step = 1): Position[] {
  const dense: Position[] = [];
  line.forEach((end, index) => {
    const start = line[index - 1];
    if (start !== undefined) {
      const [lon = 0, lat = 0] = start;
      const [dLon, dLat] = [(end[0] ?? 0) - lon, (end[1] ?? 0) - lat];
      const parts = Math.ceil(Math.max(Math.abs(dLon), Math.abs(dLat)) / step);
      for (let part = 1; part < parts; part++) {
        dense.push([lon + (dLon * part) / parts, lat + (dLat * part) / parts]);
      }
    }
    dense.push(end);
  });
  return dense;
}
