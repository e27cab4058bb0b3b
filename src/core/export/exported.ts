import type { CopyReport } from "../evidence/report.ts";
import type { ExportNote } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import { joinBytes } from "./join-bytes.ts";

/** One piece of a file. */
export type Part = string | Uint8Array;

/** A file about to be made, and what whoever opens it should know is not in it. */
export type Exported = {
  /** The file's content, made piece by piece as it is taken, so that a long file is never whole in memory. May be taken once. */
  readonly parts: Iterable<Part>;
  /** How many parts there will be; near enough to say how far a long export is. */
  readonly length: number;
  readonly notes: readonly ExportNote[];
};

export type ExportOptions = {
  /** Language of titles where a format holds one only: a tag of the dossier's; else its first. */
  readonly language?: string;
  /** CSV: a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean;
  /** Annotations: what the reader's copy says; its sentences are then quoted in the file. */
  readonly copy?: CopyReport;
};

/** One converter: a selection of a dossier in one format. */
export type Convert = (selection: ExportSelection, options?: ExportOptions) => Exported;

/** The whole file as text. Of a binary format this is meaningless. */
export function textOf({ parts }: Pick<Exported, "parts">): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return [...parts]
    .map((part) => (typeof part === "string" ? part : decoder.decode(part)))
    .join("");
}

/** The whole file as bytes, text in UTF-8. */
export function bytesOf({ parts }: Pick<Exported, "parts">): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return joinBytes(
    [...parts].map((part) => (typeof part === "string" ? encoder.encode(part) : part)),
  );
}
