import { strToU8, zipSync } from "fflate";
import { dossierFiles } from "./dossier-files.ts";
import { excerptOf } from "./excerpt.ts";
import { note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported } from "./exported.ts";

/**
 * The dossier's folder in a zip archive: as it is published, and for opening here again. Holds everything; of a selection,
 * what was selected as a dossier of its own. The same selection gives the same bytes.
 */
export function toZip(selection: ExportSelection): Exported {
  const { dossier, cut } = excerptOf(selection);
  return { parts: print(), length: 1, notes: note("references-cut", cut) };

  function* print(): Generator<Uint8Array> {
    const entries = [...dossierFiles(dossier)].map(([name, text]) => [
      `${dossier.id}/${name}`,
      strToU8(text),
    ]);
    // The first moment an archive can name, in whatever time zone it is written.
    const mtime = new Date(1980, 0, 1);
    yield zipSync(Object.fromEntries(entries), { mtime, level: 6 });
  }
}
