import type { Dossier } from "../dossier/dossier.ts";

export type ReferenceKind = "party" | "speaker" | "source" | "question" | "statement" | "place";

/** An id given where it should name another item, and the way to it from the item it stands in. */
export type FoundReference = {
  readonly item: object;
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly expected: readonly ReferenceKind[];
};

export function* referencesOf(dossier: Dossier): Iterable<FoundReference> {
  for (const item of dossier.parties) {
    if (item.place !== undefined) yield one(item, ["place"], item.place, "place");
  }
  for (const item of dossier.speakers) {
    if (item.party !== null) yield one(item, ["party"], item.party, "party");
  }
  for (const item of dossier.statements) {
    yield one(item, ["speaker"], item.speaker, "speaker");
    for (const [index, id] of item.via.entries()) {
      yield one(item, ["via", index], id, "speaker", "source");
    }
    for (const [index, { place }] of item.places.entries()) {
      yield one(item, ["places", index, "place"], place, "place");
    }
    for (const [index, { question }] of item.answers.entries()) {
      yield one(item, ["answers", index, "question"], question, "question");
    }
    for (const [index, { statement }] of item.relations.entries()) {
      yield one(item, ["relations", index, "statement"], statement, "statement");
    }
    for (const [index, { source }] of item.evidence.entries()) {
      yield one(item, ["evidence", index, "source"], source, "source");
    }
  }
  for (const item of dossier.tour) {
    for (const [index, id] of item.statements.entries()) {
      yield one(item, ["statements", index], id, "statement");
    }
    for (const [index, id] of item.places.entries()) {
      yield one(item, ["places", index], id, "place");
    }
  }
  for (const item of dossier.places) {
    if (item.occupation) {
      yield one(item, ["properties", "occupation", "source"], item.occupation.source, "source");
    }
    for (const [index, { source }] of item.namedBy.entries()) {
      yield one(item, ["properties", "namedBy", index, "source"], source, "source");
    }
  }
}

function one(
  item: object,
  path: FoundReference["path"],
  id: string,
  ...expected: ReferenceKind[]
): FoundReference {
  return { item, path, id, expected };
}
