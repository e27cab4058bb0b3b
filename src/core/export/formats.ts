import type { Convert } from "./exported.ts";

export const EXPORT_FORMATS = [
  "geojson",
  "geojson-flat",
  "geojson-seq",
  "csv",
  "kml",
  "geoparquet",
  "linked-places",
  "annotations",
  "schema-org",
  "zip",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One format: what a file of it is called, and how its converter is loaded. */
export type FormatEntry = {
  readonly mediaType: string;
  /** What the file's name ends with, after the dossier's id. */
  readonly ending: string;
  readonly isText: boolean;
  /** Whether a dossier exported whole can be read back equal, as far as its geometries are as RFC 7946 wants them. */
  readonly isLossless: boolean;
  /** Loads the converter; some bring a library with them that readers who only read do not need. */
  readonly load: () => Promise<Convert>;
};

/** The one table of what can be exported: page, command and documentation follow it. */
export const FORMATS: Readonly<Record<ExportFormat, FormatEntry>> = {
  geojson: {
    mediaType: "application/geo+json",
    ending: ".geojson",
    isText: true,
    isLossless: true,
    load: async () => (await import("./geojson.ts")).toGeoJson,
  },
  "geojson-flat": {
    mediaType: "application/geo+json",
    ending: "-flat.geojson",
    isText: true,
    isLossless: false,
    load: async () => (await import("./geojson-flat.ts")).toGeoJsonFlat,
  },
  "geojson-seq": {
    mediaType: "application/geo+json-seq",
    ending: ".geojsons",
    isText: true,
    isLossless: true,
    load: async () => (await import("./geojson-seq.ts")).toGeoJsonSeq,
  },
  csv: {
    mediaType: "text/csv;charset=utf-8",
    ending: ".csv",
    isText: true,
    isLossless: false,
    load: async () => (await import("./csv.ts")).toCsv,
  },
  kml: {
    mediaType: "application/vnd.google-earth.kml+xml",
    ending: ".kml",
    isText: true,
    isLossless: false,
    load: async () => (await import("./kml.ts")).toKml,
  },
  geoparquet: {
    mediaType: "application/vnd.apache.parquet",
    ending: ".parquet",
    isText: false,
    isLossless: false,
    load: async () => (await import("./geoparquet.ts")).toGeoParquet,
  },
  "linked-places": {
    mediaType: "application/ld+json",
    ending: "-linked-places.jsonld",
    isText: true,
    isLossless: false,
    load: async () => (await import("./linked-places.ts")).toLinkedPlaces,
  },
  annotations: {
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    ending: "-annotations.jsonld",
    isText: true,
    isLossless: false,
    load: async () => (await import("./annotations.ts")).toAnnotations,
  },
  "schema-org": {
    mediaType: "application/ld+json",
    ending: "-schema-org.jsonld",
    isText: true,
    isLossless: false,
    load: async () => (await import("./schema-org.ts")).toSchemaOrg,
  },
  zip: {
    mediaType: "application/zip",
    ending: ".zip",
    isText: false,
    isLossless: true,
    load: async () => (await import("./zip.ts")).toZip,
  },
};
