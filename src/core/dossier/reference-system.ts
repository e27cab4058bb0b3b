/** WGS 84, longitude first, by the names QGIS and GDAL write. RFC 7946 allows no other system. */
const WGS84 = /CRS:?:?84$|EPSG:?:?4326$/;

/** Name of a collection's reference system, by the member older GeoJSON had for it; null when it is WGS 84 or not named. */
export function referenceSystem(root: object): string | null {
  const { crs } = root as { crs?: { properties?: { name?: unknown } | null } | null };
  if (crs === undefined || crs === null) return null;
  const name = String(crs.properties?.name);
  return WGS84.test(name) ? null : name.slice(0, 80);
}
