export const IMPORT_FORMATS = [
  "dossier",
  "layer",
  "geojson-nested",
  "geojson-seq",
  "geojson-flat",
  "geojson",
  "linked-places",
  "annotations",
  "csv-flat",
  "csv",
  "acled",
  "ucdp",
  "kml",
  "gpx",
] as const;
/** What a file turned out to be. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
