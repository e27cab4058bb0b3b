import { describeNote } from "../../../core/export/describe-note.ts";
import type { ExportNote } from "../../../core/export/export-note.ts";
import type { ExportScope } from "../../../core/export/export-selection.ts";
import type { ExportFormat } from "../../../core/export/formats.ts";
import { words } from "../words.ts";

/** What is said of an export. */
export const exportWords = {
  button: "Export",
  heading: "Export",
  place: "Export this place",
  scope: "What",
  scopes: words<ExportScope>({
    all: "everything",
    shown: "what is shown now",
    selected: "this place",
  }),
  format: "Format",
  formats: words<ExportFormat>({
    geojson: "GeoJSON, places",
    "geojson-flat": "GeoJSON, statements",
    "geojson-seq": "GeoJSON, text sequence",
    csv: "CSV table",
    kml: "KML for Google Earth",
    geoparquet: "GeoParquet for databases",
    "linked-places": "Linked Places, linked place data",
    annotations: "Web Annotations, evidence",
    zip: "Dossier as a zip",
    "schema-org": "schema.org, articles and claims",
  }),
  hints: words<ExportFormat>({
    geojson:
      "One feature per place, its statements inside. Holds everything; for QGIS, scripts and for coming back here.",
    "geojson-flat":
      "One feature per statement and place, plain columns. For any GIS and map library.",
    "geojson-seq":
      "The same features as “places”, one per line (RFC 8142). For very large files and streams.",
    csv: "One row per statement and place. For Excel, LibreOffice and databases.",
    kml: "In colour, in folders by layer, statements in the descriptions. For Google Earth and many map apps.",
    geoparquet: "One row per statement and place, with geometry. For DuckDB, Sedona and BigQuery.",
    "linked-places":
      "Places with names, times and links (JSON-LD). For the World Historical Gazetteer and Peripleo.",
    annotations: "One W3C annotation per anchor. For Recogito and Hypothesis.",
    zip: "The folder as it is published. Holds everything; for backups and sites of your own.",
    "schema-org": "Articles and claims for search engines and knowledge graphs.",
  }),
  note: (note: ExportNote): string => describeNote(note),
  whole: "complete",
  byteOrderMark: "With a mark by which Excel knows the encoding (byte order mark)",
  quoteCopy: "Quote the sentences of your copy of the article; the file is then for your own use",
  copyForQuotes:
    "Load your copy of the article under “Source”, and the sentences can be quoted in the file. Without it there are positions and links.",
  preview: "Preview",
  binary: "A file for programs, without a preview in words.",
  notes: "What to know of this file",
  nothingLeftOut: "Nothing: everything of this selection is in it.",
  save: "Save file",
  saving: "The file is being made",
  cancel: "Cancel",
  cancelled: "Cancelled; no file was saved.",
  saved: (name: string): string => `Saved as ${name}`,
  failed: (reason: string): string => `The file could not be made: ${reason}`,
  license: (license: string): string => `Licence: ${license}.`,
  noLicense: "Licence: none stated.",
  noArticle: "The article’s text is not in it.",
  close: "Close",
};
