import type { Statement } from "../dossier/dossier.ts";
import type { RelationType } from "../dossier/vocabulary.ts";
import { groupBy } from "./group-by.ts";

/** Statements that lie on a circle of relations of these types, or between two; none for a relation to itself. */
export function inCircles(
  statements: readonly Statement[],
  types: ReadonlySet<RelationType>,
): ReadonlySet<string> {
  const edges = statements.flatMap(({ id, relations }) =>
    relations
      .filter(({ type, statement }) => types.has(type) && statement !== id)
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
