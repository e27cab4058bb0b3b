import type { Act, Icd203Band, Precision } from "../../core/dossier/vocabulary.ts";
import type { AnchorState } from "../../core/evidence/report.ts";

/** What the glossary explains. */
export type TermId =
  | `act-${Act}`
  | "hedge"
  | `band-${Icd203Band}`
  | `precision-${Precision}`
  | `anchor-${AnchorState}`
  | "admiralty";

/** Id of a term's entry in the page. */
export const glossaryId = (term: TermId): string => `glossary-${term}`;
