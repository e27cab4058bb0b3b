const EARTH_RADIUS_KM = 6371.0088;

/** Area of a GeoJSON Polygon or MultiPolygon on the sphere, in square kilometres. */
export function area({ type, coordinates }) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.reduce((sum, [outer, ...holes]) => {
    const cut = holes.reduce((total, hole) => total + ringArea(hole), 0);
    return sum + ringArea(outer) - cut;
  }, 0);
}

/** Exact in Lambert's cylindrical equal-area projection, whose edges are straight there. */
function ringArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    twice += radians(x2 - x1) * (Math.sin(radians(y1)) + Math.sin(radians(y2)));
  }
  return (Math.abs(twice) / 2) * EARTH_RADIUS_KM ** 2;
}

function radians(degrees) {
  return (degrees * Math.PI) / 180;
}
