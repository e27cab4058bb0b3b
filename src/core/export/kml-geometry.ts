import type { Geometry, Position } from "geojson";

/** A geometry of `placeGeometry` as KML. Lines follow the ground, so that a long one does not run through the globe. */
export function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case "LineString":
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`;
    case "Polygon": {
      const [outer = [], ...holes] = geometry.coordinates.map(
        (ring) => `<LinearRing>${coordinates(ring)}</LinearRing>`,
      );
      const inner = holes.map((ring) => `<innerBoundaryIs>${ring}</innerBoundaryIs>`);
      return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${outer}</outerBoundaryIs>${inner.join("")}</Polygon>`;
    }
    case "MultiPoint":
      return several(geometry.coordinates.map((each) => ({ type: "Point", coordinates: each })));
    case "MultiLineString":
      return several(
        geometry.coordinates.map((each) => ({ type: "LineString", coordinates: each })),
      );
    case "MultiPolygon":
      return several(geometry.coordinates.map((each) => ({ type: "Polygon", coordinates: each })));
    case "GeometryCollection":
      return several(geometry.geometries);
  }
}

function several(geometries: readonly Geometry[]): string {
  return `<MultiGeometry>${geometries.map(kmlGeometry).join("")}</MultiGeometry>`;
}

function coordinates(positions: readonly Position[]): string {
  const words = positions.map(([lon, lat]) => `${lon},${lat}`);
  return `<coordinates>${words.join(" ")}</coordinates>`;
}
