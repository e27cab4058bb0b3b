import type { Text } from "../../dossier/dossier.ts";
import type { Where } from "../imported.ts";
import type { ColumnTarget } from "./columns.ts";

/** One row of a table, or one feature: what its columns say, by what they are. */
export type ImportRecord = {
  readonly at: Where;
  readonly values: Readonly<Partial<Record<ColumnTarget, string>>>;
  /** Texts that come in several languages; else those of `values` are in the file's one. */
  readonly texts?: {
    readonly text?: Text;
    readonly place?: Text;
    readonly localName?: { readonly language: string; readonly words: string };
  };
  /** As the file has it; undefined when coordinates are in `values`. */
  readonly geometry?: unknown;
};
