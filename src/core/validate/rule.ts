import type { Dossier } from "../dossier/dossier.ts";
import type { Severity } from "../dossier/finding.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { EdtfTime } from "../time/edtf.ts";

/** What a rule may look at. */
export type RuleContext = {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  /** Ids of items that are in the files but did not parse; they are reported already. */
  readonly unread: ReadonlySet<string>;
  /** `parseEdtf`, which takes each text only once. */
  readonly timeOf: (edtf: string) => EdtfTime | null;
  /** Whether reading reported something at this value or within it. */
  readonly reported: (item: object, path: readonly (string | number)[]) => boolean;
};

/** A broken rule: where, from an item of the dossier or the dossier itself, and what is wrong. */
export type Breach = {
  readonly item: object;
  readonly path: readonly (string | number)[];
  readonly message: string;
};

/** One thing that should hold for every dossier. */
export type Rule = {
  readonly name: string;
  /** `error`: cannot be trusted or published so. `warning`: a reader would be ill served. `note`: untidy. */
  readonly severity: Severity;
  readonly check: (context: RuleContext) => Iterable<Breach>;
};
