import type { Dossier, Revision, Statement } from "../dossier/dossier.ts";

/** A change that was made after publication; to a statement, or to the dossier as a whole. */
export type LedgerEntry = { readonly revision: Revision; readonly statement: Statement | null };

export type Ledger = {
  /** Newest first. */
  readonly entries: readonly LedgerEntry[];
  /** Statements that no longer stand as they were made, in the dossier's order. */
  readonly overtaken: readonly Statement[];
};

/** All that was corrected, withdrawn or changed since. Nothing that was once published leaves it. */
export function ledgerOf({ statements, revisions }: Dossier): Ledger {
  const entries = [
    ...revisions.map((revision) => ({ revision, statement: null })),
    ...statements.flatMap((statement) =>
      statement.revisions.map((revision) => ({ revision, statement })),
    ),
  ];
  return {
    entries: entries.sort((a, b) => b.revision.date.localeCompare(a.revision.date)),
    overtaken: statements.filter(({ status }) => status !== "current"),
  };
}
