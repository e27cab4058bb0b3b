import { DOSSIER_FILE } from "../dossier/parse.ts";
import { openDossier } from "../validate/open-dossier.ts";
import { decode } from "./decode.ts";
import type { Imported, ImportFile } from "./imported.ts";

/**
 * Reads a dossier's own files: a folder, or what a zip held. Other files beside them are left alone. The shortest path to a
 * `dossier.json` is the folder that is read.
 */
export async function fromFolder(files: readonly ImportFile[]): Promise<Imported> {
  const folder = folderOf(files) ?? "";
  const byName = new Map(files.map((file) => [file.name, file]));
  const { dossier, findings } = await openDossier(async (name) => {
    const file = byName.get(folder + name);
    if (!file) return null;
    const decoded = decode(file.bytes);
    if (!decoded) throw new Error("it is a binary file, not text");
    if (!decoded.isSure) throw new Error("it is not valid UTF-8");
    return decoded.text;
  });
  const taken = dossier ? dossier.statements.length + dossier.places.length : 0;
  const lost = findings.filter(
    ({ rule, path }) => rule === "schema" && /^\/(statements|features)\/\d+/.test(path),
  );
  const items = new Set(lost.map(({ file, path }) => file + path.split("/").slice(0, 3).join("/")));
  return {
    format: "dossier",
    dossier,
    records: taken + items.size,
    taken,
    problems: [],
    omitted: 0,
    findings,
  };
}

/** Path of the folder with a `dossier.json`, with its slash; null when there is none. */
export function folderOf(files: readonly ImportFile[]): string | null {
  const found = files
    .map(({ name }) => name)
    .filter((name) => name === DOSSIER_FILE || name.endsWith(`/${DOSSIER_FILE}`))
    .sort((a, b) => a.length - b.length);
  return found[0]?.slice(0, -DOSSIER_FILE.length) ?? null;
}
