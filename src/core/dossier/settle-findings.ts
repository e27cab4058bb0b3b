import type { Finding } from "./finding.ts";

/**
 * Findings in the order of the files (`dossier.json` first), then of the pointers, then of the rules. Several of the
 * same rule at the same place, which would share an id, become one with all their messages.
 */
export function settleFindings(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const found of findings) {
    const known = byId.get(found.id);
    if (!known) byId.set(found.id, found);
    else if (!known.message.includes(found.message)) {
      byId.set(found.id, { ...known, message: `${known.message} ${found.message}` });
    }
  }
  return [...byId.values()].sort(
    (a, b) =>
      fileRank(a.file) - fileRank(b.file) ||
      compare(a.file, b.file) ||
      comparePointers(a.path, b.path) ||
      compare(a.rule, b.rule),
  );
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
