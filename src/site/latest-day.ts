import type { Dossier } from "../core/dossier/dossier.ts";

/** A revision with the day it was made, where the date is that exact. */
export type DatedRevision = Dossier["revisions"][number] & { readonly day: string };

/** What was changed in a dossier and its statements, with the day, latest first. */
export function datedRevisions(dossier: Dossier): DatedRevision[] {
  const all = [...dossier.revisions, ...dossier.statements.flatMap(({ revisions }) => revisions)];
  return all
    .flatMap((revision) => {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(revision.date)?.[0];
      return day === undefined ? [] : [{ ...revision, day }];
    })
    .sort((a, b) => b.day.localeCompare(a.day));
}

/** Day of the latest change (ISO 8601); null where none is known to the day. */
export function latestDay(dossier: Dossier): string | null {
  return datedRevisions(dossier)[0]?.day ?? null;
}
