import type { Statement } from "../../dossier/dossier.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "../rule.ts";

/** Relations from a later statement to an earlier one; followed, they must come to an end. */
const BACKWARD: ReadonlySet<string> = new Set(["updates", "corrects", "retracts"]);

/** No statement supersedes itself, directly or by way of others, or relates to itself in any way. */
export const circularRelation: Rule = {
  name: "circular-relation",
  severity: "error",
  *check({ dossier }) {
    const circling = inCircles(dossier.statements);
    for (const item of dossier.statements) {
      for (const [index, { type, statement }] of item.relations.entries()) {
        const path = ["relations", index, "statement"];
        if (statement === item.id) {
          yield { item, path, message: `The statement ${type} itself.` };
        } else if (BACKWARD.has(type) && circling.has(item.id) && circling.has(statement)) {
          const message = `“${item.id}” ${type} “${statement}”, which leads back to it.`;
          yield { item, path, message };
        }
      }
    }
  },
};

/** Statements from which a circle can be reached, and which can be reached from one. */
function inCircles(statements: readonly Statement[]): ReadonlySet<string> {
  const edges = statements.flatMap(({ id, relations }) =>
    relations
      .filter(({ type, statement }) => BACKWARD.has(type) && statement !== id)
      .map(({ statement }) => [id, statement] as const),
  );
  const forward = keepReaching(edges);
  const backward = keepReaching(edges.map(([from, to]) => [to, from] as const));
  return new Set([...forward].filter((id) => backward.has(id)));
}

/** Ids from which a circle can be reached. */
function keepReaching(edges: readonly (readonly [string, string])[]): Set<string> {
  const before = groupBy(edges, ([, to]) => to);
  const onward = new Map<string, number>();
  for (const [from] of edges) onward.set(from, (onward.get(from) ?? 0) + 1);
  const ids = new Set(edges.flat());
  const ends = [...ids].filter((id) => !onward.has(id));
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    ids.delete(id);
    for (const [from] of before.get(id) ?? []) {
      const left = (onward.get(from) ?? 0) - 1;
      onward.set(from, left);
      if (left === 0) ends.push(from);
    }
  }
  return ids;
}
