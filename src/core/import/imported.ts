import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import type { Precision } from "../dossier/vocabulary.ts";
import type { ImportFormat } from "./import-formats.ts";
import type { ColumnMap } from "./records/columns.ts";

/** A file to read, e.g. as dropped on the page; its name may hold the folders it came in. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** As much of a parsed XML document as the converters look at; `Document` of browsers and of xmldom fit. */
export type XmlDocument = { getElementsByTagName(name: string): ArrayLike<object> };

/**
 * Reads XML: `DOMParser` in a page, `@xmldom/xmldom` elsewhere, since core has neither. Throws on what is no XML. May never
 * fetch an entity from outside.
 */
export type ParseXml = (text: string) => XmlDocument;

export type ImportOptions = {
  /** Language of words that do not say theirs; default `en`. */
  readonly language?: string;
  /** Which column is what, for tables of a foreign make; default: guessed from the columns' names. */
  readonly columns?: ColumnMap;
  /** How exactly points are located whose file does not say; default `DEFAULT_PRECISION`. */
  readonly precision?: Precision;
  /** Without it, KML and GPX are refused. */
  readonly parseXml?: ParseXml;
  /** How many records are taken at most; default as many as a dossier may have. */
  readonly limit?: number;
  /** How many bytes a file, and characters one JSON text, may have; default what a page can take. */
  readonly size?: number;
  /** Whether the dossier is held against the format's rules; default true. */
  readonly rules?: boolean;
};

/** What a point is taken for whose file does not say; the page and the command let a reader say otherwise. */
export const DEFAULT_PRECISION: Precision = "settlement";

/** Where in the file: a line from 1, a JSON pointer, or the how-manieth of its kind. */
export type Where =
  | { readonly line: number }
  | { readonly pointer: string }
  | { readonly item: number };

/** What became of a record: it is not there, or not as it was. */
export const IMPORT_PROBLEMS = {
  "broken-file": "lost",
  "column-left-out": "changed",
  "date-unreadable": "changed",
  "duplicate-key": "changed",
  "encoding-guessed": "changed",
  "geometry-unreadable": "changed",
  "id-changed": "changed",
  "no-name": "changed",
  "not-a-record": "lost",
  "nothing-to-read": "lost",
  "number-unreadable": "changed",
  "point-too-exact": "changed",
  "precision-assumed": "changed",
  "record-invalid": "lost",
  "reference-cut": "changed",
  "reference-system": "lost",
  "speaker-unknown": "changed",
  "text-cut": "changed",
  "time-left-out": "changed",
  "too-large": "lost",
  "too-many": "lost",
  "unknown-format": "lost",
  "value-unknown": "changed",
} as const;
export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

/** Something of the file that is not in the dossier, or not as it was in the file. */
export type ImportProblem = {
  readonly code: ImportProblemCode;
  readonly file: string;
  /** Null for the file as a whole. */
  readonly at: Where | null;
  /** The value it is about, or the reason, untranslated. */
  readonly detail: string;
};

export type Imported = {
  /** Null when nothing could be made of the file; the problems say why. */
  readonly format: ImportFormat | null;
  readonly dossier: Dossier | null;
  /** Features, rows or annotations in the file, and how many of them are in the dossier. */
  readonly records: number;
  readonly taken: number;
  readonly problems: readonly ImportProblem[];
  /** Problems beyond those that are listed. */
  readonly omitted: number;
  /** For tables of a foreign make: the columns there are, and what each was taken for. */
  readonly columns?: { readonly all: readonly string[]; readonly map: ColumnMap };
  /** What the format's rules find in the dossier, as for any other. */
  readonly findings: readonly Finding[];
};

/** That only the last of two keys of one name was read. */
export function duplicateKey(file: string, at: Where): ImportProblem {
  return { code: "duplicate-key", file, at, detail: "" };
}
