import type { Dossier } from "../dossier/dossier.ts";
import type { FindingArgs, Severity } from "../dossier/finding.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { EdtfTime } from "../time/edtf.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** What a rule may look at. */
export type RuleContext = {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  /** Ids of items that are in the files but did not parse; they are reported already. */
  readonly unread: ReadonlySet<string>;
  /** Countries and cities to hold places against; null where there are none at hand, as in the page. */
  readonly gazetteer: Gazetteer | null;
  /** `parseEdtf`, which takes each text only once. */
  readonly timeOf: (edtf: string) => EdtfTime | null;
  /** Whether reading reported something at this value or within it. */
  readonly reported: (item: object, path: readonly (string | number)[]) => boolean;
};

/** A broken rule: where, from an item of the dossier or the dossier itself, and what its message tells. */
export type Breach = {
  readonly item: object;
  readonly path: readonly (string | number)[];
  /** Which of the rule's messages it is; none for a rule that has only one, or for its usual one. */
  readonly variant?: string;
  /** What the message names. */
  readonly args?: FindingArgs;
};

/** One thing that should hold for every dossier. Its messages are in `finding-words-en.ts` and `-de.ts`. */
export type Rule = {
  readonly name: string;
  /** `error`: cannot be trusted or published so. `warning`: a reader would be ill served. `note`: untidy. */
  readonly severity: Severity;
  readonly check: (context: RuleContext) => Iterable<Breach>;
};
