import type { Dossier, Statement, Text } from "../dossier/dossier.ts";
import { type Sorting, sortStatements } from "./sort-statements.ts";
import type { StatementTimes } from "./statement-times.ts";

export const GROUPINGS = ["order", "place", "speaker", "question", "said", "happened"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type StatementGroup = {
  /** Id of the place, speaker or question; the EDTF text of the date; empty for statements that belong nowhere. */
  readonly key: string;
  /** Null for dates, and for statements that belong nowhere. */
  readonly title: Text | null;
  readonly statements: readonly Statement[];
};

type Listed = {
  readonly dossier: Dossier;
  readonly times: ReadonlyMap<string, StatementTimes>;
  /** Those to be grouped, in the dossier's order. */
  readonly statements: readonly Statement[];
};

/**
 * Statements under what they share, groups in the dossier's order, dates in order of time. One with several places or
 * answers stands in several groups; those with none come last, so that no statement is missing from any grouping.
 */
export function groupStatements(
  { dossier, times, statements }: Listed,
  by: Grouping,
  sorting: Sorting,
): readonly StatementGroup[] {
  const sorted = sortStatements(statements, sorting, times);
  if (by === "order") return [{ key: "all", title: null, statements: sorted }];
  const titles =
    by === "said" || by === "happened"
      ? datesIn(sortStatements(statements, by, times), by)
      : titlesOf(dossier, by);
  const groups = new Map<string, Statement[]>([...titles.keys(), ""].map((key) => [key, []]));
  for (const statement of sorted) {
    const keys = keysOf(statement, by).filter((key) => titles.has(key));
    for (const key of keys.length > 0 ? new Set(keys) : [""]) groups.get(key)?.push(statement);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([key, members]) => ({ key, title: titles.get(key) ?? null, statements: members }));
}

type Titles = ReadonlyMap<string, Text | null>;

function titlesOf(dossier: Dossier, by: "place" | "speaker" | "question"): Titles {
  switch (by) {
    case "place":
      return new Map(dossier.places.map(({ id, name }) => [id, name]));
    case "speaker":
      return new Map(dossier.speakers.map(({ id, name }) => [id, name]));
    case "question":
      return new Map(dossier.questions.map(({ id, text }) => [id, text]));
  }
}

function datesIn(statements: readonly Statement[], by: "said" | "happened"): Titles {
  return new Map(statements.flatMap((each) => keysOf(each, by)).map((date) => [date, null]));
}

function keysOf(statement: Statement, by: Exclude<Grouping, "order">): readonly string[] {
  switch (by) {
    case "place":
      return statement.places.map(({ place }) => place);
    case "speaker":
      return [statement.speaker];
    case "question":
      return statement.answers.map(({ question }) => question);
    case "said":
      return statement.saidAt ? [statement.saidAt.edtf] : [];
    case "happened":
      return statement.eventTime ? [statement.eventTime.edtf] : [];
  }
}
