const DATA = /\.(geojson|geojsons|geojsonl|json|jsonl|ndjson|jsonld|csv|tsv|kml|kmz|gpx|zip)$/i;

/** Whether a file is one of data by its name, and not a copy of an article. */
export function isData({ name }: Pick<File, "name">): boolean {
  return DATA.test(name);
}

/** What the file field offers. */
export const DATA_ENDINGS =
  ".geojson,.geojsons,.geojsonl,.json,.jsonl,.ndjson,.jsonld,.csv,.tsv,.kml,.kmz,.gpx,.zip";
