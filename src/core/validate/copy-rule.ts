import type { Dossier, Source } from "../dossier/dossier.ts";
import type { Severity } from "../dossier/finding.ts";
import type { NormalisedText } from "../evidence/normalised-text.ts";
import type { CopyReport } from "../evidence/report.ts";
import type { Breach } from "./rule.ts";

/** What a rule about a source's text may look at, once a reader has given a copy of it. */
export type CopyRuleContext = {
  readonly dossier: Dossier;
  readonly source: Source;
  readonly copy: NormalisedText;
  readonly report: CopyReport;
};

/** One thing that should hold between a dossier and the text of its source, which only the reader has. */
export type CopyRule = {
  readonly name: string;
  readonly severity: Severity;
  readonly check: (context: CopyRuleContext) => Iterable<Breach>;
};
