import type { AnchorState, CopyReport } from "../evidence/report.ts";

/** How the anchors of each statement stand in a copy, by the statement's id. */
export function anchorStates({
  anchors,
}: CopyReport): ReadonlyMap<string, ReadonlySet<AnchorState>> {
  const states = new Map<string, Set<AnchorState>>();
  for (const { statement, state } of anchors) {
    const known = states.get(statement);
    if (known) known.add(state);
    else states.set(statement, new Set([state]));
  }
  return states;
}
