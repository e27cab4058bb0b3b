import type { ExportResult, ExportSelection } from "./export-selection.ts";
import { toGeoJson } from "./geojson.ts";
import { toGeoJsonFlat } from "./geojson-flat.ts";

export const EXPORT_FORMATS = ["geojson", "geojson-flat"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One converter: makes a file's text of a selection. */
export type Converter = {
  readonly convert: (selection: ExportSelection) => ExportResult;
  readonly mediaType: string;
  /** What the file's name ends with, after the dossier's id. */
  readonly ending: string;
};

export const CONVERTERS: Readonly<Record<ExportFormat, Converter>> = {
  geojson: { convert: toGeoJson, mediaType: "application/geo+json", ending: ".geojson" },
  "geojson-flat": {
    convert: toGeoJsonFlat,
    mediaType: "application/geo+json",
    ending: "-flat.geojson",
  },
};
