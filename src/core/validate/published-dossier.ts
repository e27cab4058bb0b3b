import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import type { EdtfTime } from "../time/edtf.ts";

/** Name of the file in the dossier's folder of a site. */
export const PUBLISHED_FILE = "opened.json";

/** A dossier that the build has read and checked. */
export type Published = {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** Its dates, by the texts they are given as. */
  readonly times: Readonly<Record<string, EdtfTime | null>>;
};
