import type { Finding } from "../dossier/finding.ts";
import { lineIndex, type TextPosition } from "../dossier/line-index.ts";
import { locateJson } from "../dossier/locate-json.ts";
import { scanJson } from "../dossier/scan-json.ts";
import { groupBy } from "./group-by.ts";

/** A finding with line and column in its file; null where the file is not there. */
export type LocatedFinding = Finding & { readonly at: TextPosition | null };

/** Finds where in the files' texts findings point. A file that is no JSON is pointed at where it stops being some. */
export function locateFindings(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): LocatedFinding[] {
  const positions = new Map<Finding, TextPosition>();
  for (const [file, own] of groupBy(findings, (found) => found.file)) {
    const text = texts.get(file)?.replace(/^\uFEFF/, "");
    if (text === undefined) continue;
    const positionAt = lineIndex(text);
    const broken = own.find(({ rule }) => rule === "broken-json");
    const fault = broken && scanJson(text).fault;
    const spans = fault
      ? null
      : locateJson(
          text,
          own.map(({ path }) => path),
        );
    for (const found of own) {
      const offset = fault ? fault.offset : (spans?.get(found.path)?.start ?? 0);
      positions.set(found, positionAt(offset));
    }
  }
  return findings.map((found) => ({ ...found, at: positions.get(found) ?? null }));
}
