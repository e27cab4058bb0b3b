import type { Geometry, Position } from "geojson";

/** The positions of a geometry in the lists they are given in. */
export type PositionList = {
  readonly kind: "points" | "line" | "outer" | "hole";
  readonly positions: readonly Position[];
  /** Steps from the geometry to the list. */
  readonly path: readonly (string | number)[];
};

type Path = readonly (string | number)[];

/** Every list of positions of a geometry, with the way to it; a lone point is a list of one. */
export function positionLists(geometry: Geometry, base: Path = []): PositionList[] {
  const path = [...base, "coordinates"];
  switch (geometry.type) {
    case "Point":
      return [{ kind: "points", positions: [geometry.coordinates], path }];
    case "MultiPoint":
      return [{ kind: "points", positions: geometry.coordinates, path }];
    case "LineString":
      return [{ kind: "line", positions: geometry.coordinates, path }];
    case "MultiLineString":
      return geometry.coordinates.map((positions, index) => ({
        kind: "line",
        positions,
        path: [...path, index],
      }));
    case "Polygon":
      return rings(geometry.coordinates, path);
    case "MultiPolygon":
      return geometry.coordinates.flatMap((polygon, index) => rings(polygon, [...path, index]));
    case "GeometryCollection":
      return geometry.geometries.flatMap((member, index) =>
        positionLists(member, [...base, "geometries", index]),
      );
  }
}

function rings(polygon: readonly Position[][], path: Path): PositionList[] {
  return polygon.map((positions, index) => ({
    kind: index === 0 ? "outer" : "hole",
    positions,
    path: [...path, index],
  }));
}
