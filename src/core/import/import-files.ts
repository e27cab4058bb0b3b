import { validateDossier } from "../validate/validate-dossier.ts";
import { decode } from "./decode.ts";
import { failed } from "./failed.ts";
import { folderOf, fromFolder } from "./from-folder.ts";
import { fromJson } from "./from-json.ts";
import type { Imported, ImportFile, ImportOptions } from "./imported.ts";
import { linesOf } from "./text-lines.ts";

/** Larger files are refused before they are read, unless the options say otherwise. */
export const MAX_IMPORT_SIZE = 100_000_000;

/**
 * Makes a dossier of files of any format we read, which is told by what is in them: one file, or the files of a dossier's
 * folder. Never rejects for what is in them: what cannot be taken is in `problems`, with where it stands and
 * why. Nothing is fetched, whatever a file names.
 */
export async function importFiles(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<Imported> {
  const [file] = files;
  if (!file) return failed("", "nothing-to-read", "");
  const most = options.size ?? MAX_IMPORT_SIZE;
  const large = files.find(({ bytes }) => bytes.length > most);
  if (large) return failed(large.name, "too-large", String(large.bytes.length));
  return checked(file.name, options, () => readFiles(files, file, options));
}

/** The same for a text that was decoded. */
export async function importText(
  name: string,
  text: string,
  options: ImportOptions = {},
): Promise<Imported> {
  return checked(name, options, () => fromText(name, text, options));
}

/** What was read, held against the format's rules unless the options say otherwise; what is thrown is a problem. */
export async function checked(
  name: string,
  options: ImportOptions,
  read: () => Promise<Imported>,
): Promise<Imported> {
  try {
    const imported = await read();
    const { format, dossier } = imported;
    // A folder's own files are held against them as they are read.
    if (!dossier || format === "dossier" || options.rules === false) return imported;
    return { ...imported, findings: validateDossier(dossier) };
  } catch (error) {
    return failed(name, "broken-file", error instanceof Error ? error.message : String(error));
  }
}

async function readFiles(
  files: readonly ImportFile[],
  file: ImportFile,
  options: ImportOptions,
): Promise<Imported> {
  if (folderOf(files) !== null) return fromFolder(files);
  if (files.length > 1) return failed(file.name, "unknown-format", String(files.length));
  return fromFile(file, options);
}

async function fromFile(file: ImportFile, options: ImportOptions): Promise<Imported> {
  const { name, bytes } = file;
  if (bytes.length === 0) return failed(name, "nothing-to-read", "");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromArchive(file, options);
  const decoded = decode(bytes);
  if (!decoded) return failed(name, "unknown-format", "");
  const imported = await fromText(name, decoded.text, options);
  if (decoded.isSure) return imported;
  const guessed = {
    code: "encoding-guessed",
    file: name,
    at: null,
    detail: "Windows-1252",
  } as const;
  return { ...imported, problems: [guessed, ...imported.problems] };
}

async function fromText(name: string, text: string, options: ImportOptions): Promise<Imported> {
  const start = text.trimStart()[0];
  if (start === undefined) return failed(name, "nothing-to-read", "");
  if (start === "{" || start === "[") return fromJson(name, text, options);
  if (start === "\u001E") {
    const { fromSequence } = await import("./from-sequence.ts");
    return fromSequence(name, linesOf(text), true, options);
  }
  if (start === "<") {
    const { fromXml } = await import("./from-xml.ts");
    return fromXml(name, text, options);
  }
  const { fromCsv } = await import("./from-csv.ts");
  return fromCsv(name, text, options);
}

/** A zip holds a dossier's folder, or is a KMZ, or holds the one file that is meant. */
async function fromArchive(file: ImportFile, options: ImportOptions): Promise<Imported> {
  const { openZip } = await import("./open-zip.ts");
  const files = openZip(file.bytes);
  if (folderOf(files) !== null) return fromFolder(files);
  const inner = files.find(({ name }) => name.endsWith(".kml")) ?? files[0];
  if (!inner) return failed(file.name, "nothing-to-read", "");
  if (files.length > 1 && !inner.name.endsWith(".kml")) {
    return failed(
      file.name,
      "unknown-format",
      files
        .map(({ name }) => name)
        .join(", ")
        .slice(0, 200),
    );
  }
  if (inner.bytes[0] === 0x50 && inner.bytes[1] === 0x4b) {
    return failed(file.name, "unknown-format", inner.name);
  }
  return fromFile({ name: `${file.name}/${inner.name}`, bytes: inner.bytes }, options);
}
