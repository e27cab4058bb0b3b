import { type Finding, SEVERITIES } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { readingFinding } from "./reading-rules.ts";

/**
 * Findings in the order of the files (`dossier.json` first), then of the pointers, then of the rules.
 * Several of one rule at one place, which would share an id, become one with all their messages.
 */
export function settleFindings(findings: readonly Finding[]): Finding[] {
  const messages = new Map<string, { found: Finding; all: Map<string, Finding["details"]> }>();
  for (const found of findings) {
    const known = messages.get(found.id);
    if (known) known.all.set(found.message, found.details);
    else messages.set(found.id, { found, all: new Map([[found.message, found.details]]) });
  }
  const merged = [...messages.values()].map(({ found, all }) => ({
    ...found,
    message: [...all.keys()].join(" "),
    details: [...all.values()].flat(),
  }));
  return merged.sort(
    (a, b) =>
      fileRank(a.file) - fileRank(b.file) ||
      compare(a.file, b.file) ||
      comparePointers(a.path, b.path) ||
      compare(a.rule, b.rule),
  );
}

/** The findings that may be listed, in their order; those left out are counted in one more. */
export function capFindings(settled: readonly Finding[]): Finding[] {
  if (settled.length <= LIMITS.findings) return [...settled];
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  const kept = new Set(settled.toSorted((a, b) => rank(a) - rank(b)).slice(0, LIMITS.findings));
  const message = `There are ${settled.length - kept.size} more findings, none more severe than those listed.`;
  return settleFindings([...kept, readingFinding("limits", "dossier.json", "", message)]);
}

function fileRank(file: string): number {
  return file === "dossier.json" ? 0 : 1;
}

/** By step, and indices as numbers: `/statements/2` comes before `/statements/10`. */
function comparePointers(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (let step = 0; step < Math.min(left.length, right.length); step += 1) {
    const [l = "", r = ""] = [left[step], right[step]];
    if (l === r) continue;
    const bothIndices = /^\d+$/.test(l) && /^\d+$/.test(r);
    return bothIndices ? Number(l) - Number(r) : compare(l, r);
  }
  return left.length - right.length;
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
