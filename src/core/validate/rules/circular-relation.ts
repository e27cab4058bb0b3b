import type { RelationType } from "../../dossier/vocabulary.ts";
import { inCircles } from "../circles.ts";
import type { Rule } from "../rule.ts";

/** Relations from a later statement to an earlier one; followed, they must come to an end. */
const BACKWARD: ReadonlySet<RelationType> = new Set(["updates", "corrects", "retracts"]);

/** No statement supersedes itself, directly or by way of others, or relates to itself in any way. */
export const circularRelation: Rule = {
  name: "circular-relation",
  severity: "error",
  *check({ dossier }) {
    const circling = inCircles(dossier.statements, BACKWARD);
    for (const item of dossier.statements) {
      for (const [index, { type, statement }] of item.relations.entries()) {
        const path = ["relations", index, "statement"];
        if (statement === item.id) {
          yield { item, path, variant: "itself", args: { type } };
        } else if (BACKWARD.has(type) && circling.has(item.id) && circling.has(statement)) {
          yield { item, path, args: { id: item.id, type, statement } };
        }
      }
    }
  },
};
