import type { NoteCode } from "../../../core/export/export-note.ts";
import type { exportWords as english } from "../en/export.ts";

const NOTES: Readonly<Record<NoteCode, string>> = {
  "anchors-as-links": "Aussagen, deren Beleg höchstens ein Link ist, ohne Fingerabdruck der Stelle",
  "answer-details-left-out": "Antworten, deren Einzelheiten fehlen",
  "answers-left-out": "Aussagen, deren Antworten auf Fragen fehlen",
  "areas-as-boxes": "Flächen und Linien, von denen nur das umschließende Rechteck angegeben ist",
  "assessments-left-out": "Aussagen, deren Bewertung fehlt",
  "chain-left-out": "Aussagen, deren Weg über Agenturen und Artikel fehlt",
  "class-from-precision": "Orte, deren Klasse aus ihrer Genauigkeit abgeleitet ist",
  "copy-not-loaded": "Belegstellen ohne Zitat, weil keine Kopie des Artikels geladen ist",
  "discs-as-areas": "Orte im Umkreis eines Punktes, als Kreisfläche angegeben",
  "first-anchor-only": "Aussagen mit mehreren Belegstellen, von denen die erste angegeben ist",
  "hatching-left-out":
    "Nur ungefähr bekannte Gebiete, die das Format weder schraffieren noch stricheln kann",
  "hedges-left-out": "Aussagen, deren Vorbehalte fehlen",
  "other-languages-left-out": "Texte, die nur in einer ihrer Sprachen angegeben sind",
  "places-without-geometry": "Orte ohne Geometrie, die auf keiner Karte erscheinen",
  "places-without-statement": "Orte ohne Aussage, nicht enthalten",
  "quotes-from-copy": "Sätze, die aus Ihrer Kopie zitiert sind; die Rechte daran hat der Verlag",
  "references-cut": "Verweise auf nicht Ausgewähltes, nicht enthalten",
  "relations-left-out": "Aussagen, deren Bezüge zu anderen fehlen",
  "sources-without-link": "Belegstellen ohne Link, weil ihre Quelle keine Adresse hat",
  "statements-without-evidence": "Aussagen ohne Beleg, nicht enthalten",
  "statements-without-place": "Aussagen ohne Ort, ohne Geometrie enthalten",
  "statements-without-place-left-out": "Aussagen ohne Ort, nicht enthalten",
  "terms-guarded":
    "Zellen, die eine Tabellenkalkulation für eine Formel hielte, mit vorangestelltem Apostroph",
  "words-only":
    "Aussagen, von denen Wortlaut, Namen und Beleg angegeben sind, nicht aber Sprechakt, Daten und die Rolle der Orte",
};

export const exportWords: typeof english = {
  button: "Exportieren",
  heading: "Exportieren",
  place: "Diesen Ort exportieren",
  scope: "Umfang",
  scopes: {
    all: "alles",
    shown: "was gerade zu sehen ist",
    selected: "dieser Ort",
  },
  format: "Format",
  formats: {
    geojson: "GeoJSON, Orte",
    "geojson-flat": "GeoJSON, Aussagen",
    "geojson-seq": "GeoJSON, Textfolge",
    csv: "CSV-Tabelle",
    kml: "KML für Google Earth",
    geoparquet: "GeoParquet für Datenbanken",
    "linked-places": "Linked Places, verknüpfte Ortsdaten",
    annotations: "Web Annotations, Belegstellen",
    zip: "Dossier als Zip",
    "schema-org": "schema.org, Artikel und Behauptungen",
  },
  hints: {
    geojson:
      "Ein Objekt je Ort, die Aussagen darin. Enthält alles; für QGIS, Skripte und den Weg zurück hierher.",
    "geojson-flat":
      "Ein Objekt je Aussage und Ort, einfache Spalten. Für jedes GIS und jede Kartenbibliothek.",
    "geojson-seq":
      "Dieselben Objekte wie „Orte“, eines je Zeile (RFC 8142). Für sehr große Dateien.",
    csv: "Eine Zeile je Aussage und Ort. Für Excel, LibreOffice und Datenbanken.",
    kml: "Farbig, nach Ebenen geordnet, Aussagen in den Beschreibungen. Für Google Earth und viele Karten-Apps.",
    geoparquet: "Eine Zeile je Aussage und Ort, mit Geometrie. Für DuckDB, Sedona und BigQuery.",
    "linked-places":
      "Orte mit Namen, Zeiten und Links (JSON-LD). Für das World Historical Gazetteer und Peripleo.",
    annotations: "Je Belegstelle eine W3C-Annotation. Für Recogito und Hypothesis.",
    zip: "Der Ordner, wie er veröffentlicht wird. Enthält alles; für Sicherungen und eigene Seiten.",
    "schema-org": "Artikel und Behauptungen für Suchmaschinen und Wissensgraphen.",
  },
  note: ({ code, count }) => `${NOTES[code]}: ${count}.`,
  whole: "vollständig",
  byteOrderMark: "Mit einer Marke, an der Excel die Kodierung erkennt (Byte Order Mark)",
  quoteCopy:
    "Die Sätze aus Ihrer Kopie des Artikels zitieren; die Datei ist dann nur für Sie selbst bestimmt",
  copyForQuotes:
    "Laden Sie unter „Quelle“ Ihre Kopie des Artikels, dann lassen sich die Sätze in der Datei zitieren. Ohne sie enthält die Datei Positionen und Links.",
  preview: "Vorschau",
  binary: "Eine Datei für Programme, ohne lesbare Vorschau.",
  notes: "Was bei dieser Datei zu beachten ist",
  nothingLeftOut: "Nichts: Alles Ausgewählte ist enthalten.",
  save: "Datei speichern",
  saving: "Die Datei wird erstellt",
  cancel: "Abbrechen",
  cancelled: "Abgebrochen, es wurde keine Datei gespeichert.",
  saved: (name) => `Gespeichert als ${name}`,
  failed: (reason) => `Die Datei ließ sich nicht erstellen: ${reason}`,
  license: (license) => `Lizenz: ${license}.`,
  noLicense: "Lizenz: nicht angegeben.",
  noArticle: "Der Text des Artikels ist nicht enthalten.",
  close: "Schließen",
};
