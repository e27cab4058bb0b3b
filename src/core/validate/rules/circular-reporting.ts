import type { RelationType } from "../../dossier/vocabulary.ts";
import { inCircles } from "../circles.ts";
import type { Rule } from "../rule.ts";

const SUPPORT: ReadonlySet<RelationType> = new Set(["supports"]);

/**
 * What counts as corroboration is independent. Statements that support each other in a circle are not, and neither is
 * one that came through the very speaker whose statement it is said to support.
 */
export const circularReporting: Rule = {
  name: "circular-reporting",
  severity: "warning",
  *check({ dossier, index }) {
    const circling = inCircles(dossier.statements, SUPPORT);
    for (const item of dossier.statements) {
      for (const [position, { type, statement }] of item.relations.entries()) {
        if (type !== "supports" || statement === item.id) continue;
        const path = ["relations", position, "type"];
        const through = index.statements.get(statement)?.speaker;
        if (circling.has(item.id) && circling.has(statement)) {
          yield { item, path, args: { id: item.id, statement } };
        } else if (through !== undefined && item.via.includes(through)) {
          yield { item, path, variant: "passed", args: { id: item.id, statement, through } };
        }
      }
    }
  },
};
