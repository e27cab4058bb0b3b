import type { Source, Statement } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { EdtfTime } from "../time/edtf.ts";
import { timeOf } from "../time/known-times.ts";
import type { ClockName } from "../time/span.ts";

/**
 * The dates a statement has on each clock; none where it is undated. Published and retrieved are those of the sources
 * it is taken from, each once.
 */
export type StatementTimes = Readonly<Record<ClockName, readonly EdtfTime[]>>;

/** Dates of every statement of a dossier, by its id. */
export function statementTimes({
  statements,
  sources,
}: DossierIndex): ReadonlyMap<string, StatementTimes> {
  const read = new Map<string, readonly EdtfTime[]>();
  const times = (edtf: string | null | undefined): readonly EdtfTime[] => {
    if (edtf === null || edtf === undefined) return [];
    const known = read.get(edtf) ?? datedTimes(edtf);
    read.set(edtf, known);
    return known;
  };
  return new Map(
    [...statements].map(([id, statement]) => {
      const cited = citedSources(statement, sources);
      return [
        id,
        {
          said: times(statement.saidAt?.edtf),
          happened: times(statement.eventTime?.edtf),
          published: cited.flatMap(({ published }) => times(published)),
          retrieved: cited.flatMap(({ retrieved }) => times(retrieved)),
        },
      ];
    }),
  );
}

/** The sources a statement is taken from, each once. */
export function citedSources(
  { evidence }: Statement,
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  const ids = new Set(evidence.map(({ source }) => source));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

/** None for a text that is no date, and for one that says neither when it begins nor when it ends. */
function datedTimes(edtf: string): readonly EdtfTime[] {
  const time = timeOf(edtf);
  return time !== null && (time.firstDay !== null || time.lastDay !== null) ? [time] : [];
}
