import { type Finding, finding, type Severity } from "../dossier/finding.ts";
import { jsonPointer } from "../dossier/json-pointer.ts";
import type { Origin, Origins } from "../dossier/origins.ts";
import { FINDING_WORDS_EN } from "../wording/finding-words-en.ts";
import { sayFinding } from "../wording/say-finding.ts";
import type { Breach } from "./rule.ts";

/** A broken rule as a finding, with its English message. Throws for an item that is not of the dossier. */
export function breachFinding(
  rule: { readonly name: string; readonly severity: Severity },
  { item, path, variant, args = {} }: Breach,
  origins: Origins,
): Finding {
  const at = originOf(item, path, origins);
  const details = [{ ...(variant !== undefined && { variant }), args }];
  const message = sayFinding(FINDING_WORDS_EN, rule.name, details);
  const isDossier = origins.get(item)?.path === "";
  const about = isDossier ? null : ((item as { readonly id?: string }).id ?? null);
  return finding(rule.name, rule.severity, at.file, at.path, message, details, about);
}

/** Where a value within an item stands. Throws for an item that is not of the dossier. */
export function originOf(
  item: object,
  path: readonly (string | number)[],
  origins: Origins,
): Origin {
  const origin = origins.get(item);
  if (!origin) throw new Error("A rule reported an item that is not of the dossier.");
  return { file: origin.file, path: origin.path + jsonPointer(path) };
}
