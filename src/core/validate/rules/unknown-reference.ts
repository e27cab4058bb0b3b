import type { DossierIndex } from "../../dossier/index-dossier.ts";
import { type ReferenceKind, referencesOf } from "../references-of.ts";
import type { Rule } from "../rule.ts";

/** Every id that names another item names one that is there, and of the right kind. */
export const unknownReference: Rule = {
  name: "unknown-reference",
  severity: "error",
  *check({ dossier, index, unread }) {
    const tables = tablesOf(index);
    for (const { item, path, id, expected } of referencesOf(dossier)) {
      if (unread.has(id) || expected.some((kind) => tables[kind].has(id))) continue;
      const actual = KINDS.find((kind) => tables[kind].has(id));
      if (actual) yield { item, path, variant: "kind", args: { expected, id, actual } };
      else yield { item, path, args: { expected, id } };
    }
  },
};

const KINDS = ["party", "speaker", "source", "question", "statement", "place"] as const;

function tablesOf(index: DossierIndex): Record<ReferenceKind, ReadonlyMap<string, unknown>> {
  return {
    party: index.parties,
    speaker: index.speakers,
    source: index.sources,
    question: index.questions,
    statement: index.statements,
    place: index.places,
  };
}
