import type { Dossier } from "../dossier/dossier.ts";
import type { Finding } from "../dossier/finding.ts";
import { indexDossier } from "../dossier/index-dossier.ts";
import type { ParsedDossier } from "../dossier/parse.ts";
import { settleFindings } from "../dossier/settle-findings.ts";
import { parseEdtf } from "../time/edtf.ts";
import { breachFinding, originOf } from "./breach-finding.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { originsByPosition } from "./origins-by-position.ts";
import type { RuleContext } from "./rule.ts";
import { RULES } from "./rules.ts";

type Reading = Pick<ParsedDossier, "findings" | "origins" | "unread">;

/**
 * Holds a dossier against every rule. Findings are sorted and the same in every run. `reading` is what
 * `parseDossier` returned beside the dossier: with it, findings point into the files as given, and what
 * reading reported is not reported twice. Without it, they point at positions in the dossier's lists. With a
 * gazetteer, places are held against it.
 */
export function validateDossier(
  dossier: Dossier,
  reading?: Reading,
  gazetteer: Gazetteer | null = null,
): Finding[] {
  const origins = reading?.origins ?? originsByPosition(dossier);
  const reported = reportedValues(reading?.findings ?? []);
  const context: RuleContext = {
    dossier,
    index: indexDossier(dossier),
    unread: reading?.unread ?? new Set(),
    gazetteer,
    timeOf: readOnce(parseEdtf),
    reported: (item, path) => {
      const at = originOf(item, path, origins);
      return reported.has(`${at.file}#${at.path}`);
    },
  };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const breach of rule.check(context)) findings.push(breachFinding(rule, breach, origins));
  }
  return settleFindings(findings);
}

function readOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.has(text) ? (known.get(text) as T) : read(text);
    known.set(text, value);
    return value;
  };
}

/** The values that findings point at, and all that hold them, as `file#pointer`. */
function reportedValues(findings: readonly Finding[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { file, path } of findings) {
    const steps = path.split("/");
    steps.forEach((_, index) => {
      values.add(`${file}#${steps.slice(0, index + 1).join("/")}`);
    });
  }
  return values;
}
