import type { Dossier, Statement, Text } from "../../core/dossier/dossier.ts";

export const GROUPINGS = ["order", "speaker", "place", "question"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type StatementGroup = {
  readonly key: string;
  /** Null for statements that belong to none of the groups. */
  readonly title: Text | null;
  readonly statements: readonly Statement[];
};

/**
 * Statements in the dossier's order under what they share. One with several places or answers stands in
 * several groups; those with none come last, so that no statement is missing from any grouping.
 */
export function groupStatements(dossier: Dossier, by: Grouping): readonly StatementGroup[] {
  if (by === "order") return [{ key: "all", title: null, statements: dossier.statements }];
  const heads: readonly { readonly id: string; readonly title: Text }[] =
    by === "speaker"
      ? dossier.speakers.map(({ id, name }) => ({ id, title: name }))
      : by === "place"
        ? dossier.places.map(({ id, name }) => ({ id, title: name }))
        : dossier.questions.map(({ id, text }) => ({ id, title: text }));
  const groups = heads.map(({ id, title }) => ({
    key: id,
    title,
    statements: dossier.statements.filter((statement) => keysOf(statement, by).includes(id)),
  }));
  const known = new Set(heads.map(({ id }) => id));
  const rest = dossier.statements.filter(
    (statement) => !keysOf(statement, by).some((key) => known.has(key)),
  );
  return [...groups, { key: "", title: null, statements: rest }].filter(
    (group) => group.statements.length > 0,
  );
}

function keysOf(statement: Statement, by: Exclude<Grouping, "order">): readonly string[] {
  if (by === "speaker") return [statement.speaker];
  if (by === "place") return statement.places.map((entry) => entry.place);
  return statement.answers.map((entry) => entry.question);
}
