/**
 * Bounding box `[west, south, east, north]` of geometries cut at the antimeridian. What lies on both sides
 * of it gets `west > east`, as RFC 7946 section 5.2 has it, so that the box is the smallest there is.
 */
export function boundingBox(geometries) {
  const spans = geometries.flatMap(parts).map(span);
  const south = Math.min(...spans.map((part) => part.south));
  const north = Math.max(...spans.map((part) => part.north));
  const byWest = spans.toSorted((a, b) => a.west - b.west);
  let reach = -Infinity;
  let widest = { gap: byWest[0].west + 360 - Math.max(...spans.map((part) => part.east)) };
  for (const part of byWest) {
    if (part.west - reach > widest.gap && reach !== -Infinity) {
      widest = { gap: part.west - reach, west: part.west, east: reach };
    }
    reach = Math.max(reach, part.east);
  }
  return [widest.west ?? byWest[0].west, south, widest.east ?? reach, north];
}

function parts({ type, coordinates }) {
  switch (type) {
    case "Point":
      return [[coordinates]];
    case "LineString":
      return [coordinates];
    case "Polygon":
      return [coordinates[0]];
    case "MultiPolygon":
      return coordinates.map((rings) => rings[0]);
    default:
      throw new Error(`No bounding box for a ${type}.`);
  }
}

function span(positions) {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}
