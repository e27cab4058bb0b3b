import type { Dossier } from "../core/dossier/dossier.ts";
import type { Imported, ImportFile, ImportOptions } from "../core/import/imported.ts";

/** Why nothing was read. */
export const IMPORT_REFUSALS = ["foreign-host", "unreachable", "no-address"] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

/** How far the reader is in opening a file of data. What is open stays as it is until it is wished otherwise. */
export type ImportStep =
  | { readonly step: "choosing"; readonly refusal?: ImportRefusal }
  | { readonly step: "reading"; readonly name: string }
  | {
      readonly step: "read";
      readonly files: readonly ImportFile[];
      readonly choices: ImportChoices;
      readonly imported: Imported;
    };

/** What the reader chose where a file leaves it open. */
export type ImportChoices = Pick<ImportOptions, "columns" | "precision">;

/** A dossier of the reader's own, with the name of the file it came in. It stays in the browser. */
export type OwnDossier = { readonly name: string; readonly dossier: Dossier };
