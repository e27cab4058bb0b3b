import { runMapshaper } from "./mapshaper.mjs";

const DECIMALS = 2;

/**
 * Where the label of an area goes: the pole of inaccessibility of its largest polygon, the point inside
 * that is farthest from the edge, found in an equal-area projection centred on that polygon.
 */
export async function labelPoint(geometry) {
  const polygon = largestPolygon(geometry);
  const [longitude, latitude] = middle(polygon.coordinates[0]);
  const { "point.json": result } = await runMapshaper(
    `-i area.json
     -proj +proj=laea +lon_0=${longitude} +lat_0=${latitude}
     -points inner
     -proj wgs84
     -o point.json`,
    { "area.json": polygon },
  );
  return result.geometries[0].coordinates.map((value) => Number(value.toFixed(DECIMALS)));
}

function largestPolygon(geometry) {
  if (geometry.type === "Polygon") return geometry;
  const [largest] = geometry.coordinates.toSorted((a, b) => area(b[0]) - area(a[0]));
  return { type: "Polygon", coordinates: largest };
}

/** Area in square degrees, of longitude shortened to its true length at each latitude. */
function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    twice += (x2 - x1) * (Math.sin((y1 * Math.PI) / 180) + Math.sin((y2 * Math.PI) / 180));
  }
  return Math.abs(twice);
}

function middle(ring) {
  return [0, 1].map((axis) => {
    const values = ring.map((position) => position[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
}
