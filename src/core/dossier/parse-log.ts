import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import type { Origin } from "./origins.ts";
import { readingFinding } from "./reading-rules.ts";

/** What reading a dossier gathers beside the dossier itself. */
export type ParseLog = {
  readonly findings: Finding[];
  readonly origins: Map<object, Origin>;
  /** Ids of items that are in the files but did not parse. */
  readonly unread: Set<string>;
};

/** Remembers the id of an item that did not parse, so that references to it are not reported as well. */
export function noteUnread(item: unknown, log: ParseLog): void {
  const id = (item as { id?: unknown } | null)?.id;
  if (typeof id === "string") log.unread.add(id);
}

/** The items that may be read; those beyond the limit are counted in a finding. */
export function cutToLimit(
  items: readonly unknown[],
  file: string,
  path: string,
  log: ParseLog,
): readonly unknown[] {
  if (items.length <= LIMITS.items) return items;
  const message = `At most ${LIMITS.items} items are read; the last ${items.length - LIMITS.items} are left out.`;
  log.findings.push(readingFinding("limits", file, path, message));
  return items.slice(0, LIMITS.items);
}
