import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import type { Origins } from "../dossier/origins.ts";
import { settleFindings } from "../dossier/settle-findings.ts";
import { checkCopy } from "../evidence/check-copy.ts";
import { type Copy, copyText } from "../evidence/copy-text.ts";
import type { CopyReport } from "../evidence/report.ts";
import { breachFinding } from "./breach-finding.ts";
import { COPY_RULES } from "./copy-rules.ts";
import { originsByPosition } from "./origins-by-position.ts";

export type CheckedCopy = { readonly report: CopyReport; readonly findings: readonly Finding[] };

/**
 * Looks for a dossier's evidence in a copy of a source (`checkCopy`, which says what it throws) and holds the dossier against
 * the rules that need one. Findings are sorted and hold at most a few words of the copy.
 */
export function checkAgainstCopy(
  dossier: Dossier,
  sourceId: string,
  copy: Copy,
  origins: Origins = originsByPosition(dossier),
): CheckedCopy {
  const report = checkCopy(dossier, sourceId, copy);
  const source = dossier.sources.find(({ id }) => id === sourceId);
  if (!source) return { report, findings: [] };
  const context = { dossier, source, copy: copyText(copy), report };
  const findings = COPY_RULES.flatMap((rule) =>
    [...rule.check(context)].map((breach) => breachFinding(rule, breach, origins)),
  );
  return { report, findings: settleFindings(findings) };
}
