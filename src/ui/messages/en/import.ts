import { PROBLEM_WORDS } from "../../../core/import/describe-problem.ts";
import type { ImportFormat } from "../../../core/import/import-formats.ts";
import type { ImportProblemCode } from "../../../core/import/imported.ts";
import type { ImportRefusal } from "../../../state/import-step.ts";
import type { ChosenTarget } from "../../import/column-choice.tsx";
import { words } from "../words.ts";
import { count } from "./grammar.ts";

/** What is said while a reader opens data of their own. */
export const importWords = {
  intro:
    "A dossier (folder or zip), GeoJSON, a table (CSV; ACLED and UCDP too), Linked Places, KML, GPX, or annotations from Recogito. The data stay in this browser: they are neither sent nor published, and what is open now stays until you say otherwise.",
  choose: "Choose files",
  paste: "Or paste the data",
  pastedName: "pasted text",
  readPasted: "Read text",
  address: "Or the address of a file on this site",
  readAddress: "Read file",
  refusals: words<ImportRefusal>({
    "foreign-host":
      "This page asks no other host for anything, so that nobody can watch what you read. Download the file and open it here.",
    unreachable: "The file could not be fetched from this site.",
    "no-address": "That is not an address.",
  }),
  reading: (name: string): string => `Reading ${name} …`,
  readAs: (name: string, format: string): string => `${name}, read as ${format}.`,
  notRead: (name: string): string => `${name} could not be read.`,
  formats: words<ImportFormat>({
    dossier: "a dossier",
    layer: "one layer of a dossier",
    "geojson-nested": "our GeoJSON of places",
    "geojson-seq": "our GeoJSON text sequence",
    "geojson-flat": "our GeoJSON of statements",
    geojson: "GeoJSON",
    "linked-places": "places in the Linked Places format",
    annotations: "Web Annotations",
    "csv-flat": "our CSV table",
    csv: "a table",
    acled: "events from ACLED",
    ucdp: "events from UCDP GED",
    kml: "KML of places",
    gpx: "waypoints and tracks (GPX)",
  }),
  counts: (p: number, s: number): string =>
    `${count(p, { one: "# place", other: "# places" })}, ${count(s, { one: "# statement", other: "# statements" })}`,
  taken: (taken: number, records: number): string =>
    `${taken} of ${count(records, { one: "# record", other: "# records" })} taken`,
  problems: "Not taken, or not as it was",
  noProblems: "Everything in the file was taken as it is.",
  problem: (code: ImportProblemCode, n: number): string => `${PROBLEM_WORDS[code]}: ${n}`,
  more: (n: number): string => `and ${n} more`,
  line: (n: number): string => `line ${n}`,
  item: (n: number): string => `no. ${n}`,
  wholeFile: "the whole file",
  columns: "Which column is what?",
  noColumn: "none",
  assumed: "Points whose file does not say how exactly they are located are taken as:",
  targets: words<ChosenTarget>({
    text: "Statement",
    speaker_name: "Who says so",
    place: "Place",
    latitude: "Latitude",
    longitude: "Longitude",
    wkt: "Geometry (WKT)",
    precision: "Precision",
    said_at: "Said on",
    event: "Happened on",
    publisher: "Source: publisher",
    source_title: "Source: headline",
    source_url: "Source: address",
    layer_id: "Layer",
    kind: "Kind of place",
  }),
  findings: (n: number): string =>
    count(n, {
      one: "The dossier would open with # error among its findings, such as statements without evidence.",
      other:
        "The dossier would open with # errors among its findings, such as statements without evidence.",
    }),
  stays: "Nothing has changed so far.",
  open: "Open",
  another: "Other data",
  dropHere: "Drop a copy of the article or a file of data here",
};
