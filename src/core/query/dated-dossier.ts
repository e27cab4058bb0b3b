import type { Dossier, Source, Statement } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { dayNumber } from "../time/day.ts";
import type { EdtfTime } from "../time/edtf.ts";
import { timeOf } from "../time/known-times.ts";
import { citedSources } from "./statement-times.ts";

/** Clocks of statements themselves; the others are dates of their sources. */
export const OWN_CLOCKS = ["said", "happened"] as const;
export type OwnClock = (typeof OWN_CLOCKS)[number];
export const SOURCE_CLOCKS = ["published", "retrieved"] as const;
export type SourceClock = (typeof SOURCE_CLOCKS)[number];

/** Statements that have the same date, in the same words, on a clock; in the dossier's order. */
export type DatedStatements = {
  readonly clock: OwnClock;
  readonly edtf: string;
  readonly time: EdtfTime;
  readonly statements: readonly Statement[];
};

/** A date of a source that statements are taken from. */
export type SourceDate = {
  readonly clock: SourceClock;
  readonly edtf: string;
  readonly time: EdtfTime;
  readonly source: Source;
};

export type DatedDossier = {
  readonly dated: readonly DatedStatements[];
  readonly sourceDates: readonly SourceDate[];
  /** Statements that have no date on a clock, or none that can be read. */
  readonly undated: Readonly<Record<OwnClock, readonly Statement[]>>;
  /** First and last day that any date names, as days since 1 January 1970; null when there is none. */
  readonly days: readonly [number, number] | null;
};

/** Everything that a dossier dates, and what it does not date. */
export function datedDossier({ statements }: Dossier, index: DossierIndex): DatedDossier {
  const dated = new Map<string, DatedStatements & { readonly statements: Statement[] }>();
  const undated: Record<OwnClock, Statement[]> = { said: [], happened: [] };
  for (const statement of statements) {
    for (const clock of OWN_CLOCKS) {
      const edtf = (clock === "said" ? statement.saidAt : statement.eventTime)?.edtf ?? "";
      const key = `${clock} ${edtf}`;
      const known = dated.get(key);
      const time = known?.time ?? datedTime(edtf);
      if (time === null) undated[clock].push(statement);
      else if (known) known.statements.push(statement);
      else dated.set(key, { clock, edtf, time, statements: [statement] });
    }
  }
  const cited = new Set(statements.flatMap((statement) => citedSources(statement, index.sources)));
  const sourceDates = [...cited].flatMap(sourceDatesOf);
  const groups = [...dated.values()];
  return { dated: groups, sourceDates, undated, days: daysOf([...groups, ...sourceDates]) };
}

function sourceDatesOf(source: Source): SourceDate[] {
  return SOURCE_CLOCKS.flatMap((clock) => {
    const edtf = source[clock];
    const time = edtf === null ? null : datedTime(edtf);
    return edtf === null || time === null ? [] : [{ clock, edtf, time, source }];
  });
}

/** Null for what is no date, and for what says neither when it begins nor when it ends. */
function datedTime(edtf: string): EdtfTime | null {
  const time = timeOf(edtf);
  return time === null || (time.firstDay === null && time.lastDay === null) ? null : time;
}

function daysOf(dates: readonly { readonly time: EdtfTime }[]): readonly [number, number] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time } of dates) {
    for (const day of [time.firstDay, time.lastDay]) {
      if (day === null) continue;
      first = Math.min(first, dayNumber(day));
      last = Math.max(last, dayNumber(day));
    }
  }
  return first <= last ? [first, last] : null;
}
