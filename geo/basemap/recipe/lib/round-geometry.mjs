import { mapPositions } from "./map-positions.mjs";

/**
 * A geometry with its coordinates rounded. Positions that fall together become one, and rings that
 * enclose nothing any more are left out.
 */
export function roundGeometry(geometry, decimals) {
  const { type, coordinates } = mapPositions(geometry, (position) =>
    position.map((value) => Number(value.toFixed(decimals)) + 0),
  );
  switch (type) {
    case "LineString":
      return { type, coordinates: withoutRepeats(coordinates) };
    case "Polygon":
      return { type, coordinates: tidyPolygon(coordinates) };
    case "MultiPolygon": {
      const polygons = coordinates.map(tidyPolygon).filter((rings) => rings.length > 0);
      return polygons.length === 1
        ? { type: "Polygon", coordinates: polygons[0] }
        : { type, coordinates: polygons };
    }
    default:
      return { type, coordinates };
  }
}

function tidyPolygon(rings) {
  const [outer, ...holes] = rings.map(withoutRepeats);
  return enclosesArea(outer) ? [outer, ...holes.filter(enclosesArea)] : [];
}

function withoutRepeats(positions) {
  return positions.filter(
    ([x, y], index) =>
      index === 0 || x !== positions[index - 1][0] || y !== positions[index - 1][1],
  );
}

function enclosesArea(ring) {
  if (ring.length < 4) return false;
  let twiceArea = 0;
  for (let i = 1; i < ring.length; i++) {
    twiceArea += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twiceArea) > 1e-9;
}
