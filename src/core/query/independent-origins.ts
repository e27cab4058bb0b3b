import type { Statement } from "../dossier/dossier.ts";

/**
 * How many origins statements have that are independent as far as the dossier says. What one speaker says is one, however
 * often it is said, and what repeats somebody else rests on that, however many repeat it. Speakers who repeat each
 * other in a circle are one.
 */
export function independentOrigins(
  statements: readonly Statement[],
  all: ReadonlyMap<string, Statement>,
): number {
  return new Set(statements.flatMap((statement) => originsOf(statement, all))).size;
}

/** What is repeated in the end: by its speaker, or by the circle it is in. */
function originsOf(statement: Statement, all: ReadonlyMap<string, Statement>): string[] {
  return [...reached(statement, all)].flatMap((end) => {
    const circle = reached(end, all);
    if (circle.size === 1) return [`speaker ${end.speaker}`];
    const closed = [...circle].every((other) => reached(other, all).has(end));
    return closed ? [`circle ${[...circle].map(({ id }) => id).toSorted()[0]}`] : [];
  });
}

/** A statement and all that it repeats, directly or not. */
function reached(
  statement: Statement,
  all: ReadonlyMap<string, Statement>,
): ReadonlySet<Statement> {
  const found = new Set([statement]);
  for (const { relations } of found) {
    for (const { type, statement: id } of relations) {
      const repeated = type === "repeats" ? all.get(id) : undefined;
      if (repeated) found.add(repeated);
    }
  }
  return found;
}
