import type { MultiPolygon, Position } from "geojson";

/**
 * The area within corners in order (longitude and latitude in degrees), the first not repeated; null with fewer than
 * three. Its edges are straight on a flat map of degrees, and from corner to corner it goes the shorter way round the
 * globe. Where it runs over the antimeridian it is there on both sides, so that places that are cut there are in it.
 */
export function drawnArea(corners: readonly Position[]): MultiPolygon | null {
  const [first] = corners;
  if (first === undefined || corners.length < 3) return null;
  const ring = unrolled([...corners, first]);
  const lons = ring.map(([lon = 0]) => lon);
  const turns = [-360, 0, 360].filter((turn) => lons.some((lon) => Math.abs(lon + turn) <= 180));
  return {
    type: "MultiPolygon",
    coordinates: turns.map((turn) => [ring.map(([lon = 0, lat = 0]) => [lon + turn, lat])]),
  };
}

/** Corners from within ±180° on, so that no step is longer than half the globe; later ones may go beyond. */
function unrolled(corners: readonly Position[]): Position[] {
  let last = 0;
  return corners.map(([lon = 0, lat = 0]) => {
    last = lon + 360 * Math.round((last - lon) / 360);
    return [last, lat];
  });
}
