import { area } from "./area.mjs";
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
  const polygons = geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return polygons.toSorted((a, b) => area(b) - area(a))[0];
}

function middle(ring) {
  return [0, 1].map((axis) => {
    const values = ring.map((position) => position[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
}
