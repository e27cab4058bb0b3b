import type { Dossier } from "../dossier/dossier.ts";

/** A date of a dossier, and the way to it from the item it belongs to. */
export type FoundDate = {
  readonly item: object;
  readonly path: readonly (string | number)[];
  readonly edtf: string;
};

export function* datesOf(dossier: Dossier): Iterable<FoundDate> {
  for (const item of dossier.sources) {
    yield { item, path: ["published"], edtf: item.published };
    if (item.retrieved !== null) yield { item, path: ["retrieved"], edtf: item.retrieved };
  }
  for (const item of dossier.statements) {
    const { saidAt, eventTime, assessment } = item;
    if (saidAt) yield { item, path: ["saidAt", "edtf"], edtf: saidAt.edtf };
    if (eventTime) yield { item, path: ["eventTime", "edtf"], edtf: eventTime.edtf };
    if (assessment) yield { item, path: ["assessment", "date"], edtf: assessment.date };
    for (const [index, revision] of item.revisions.entries()) {
      yield { item, path: ["revisions", index, "date"], edtf: revision.date };
    }
  }
  for (const item of dossier.places) {
    const { occupation } = item;
    if (!occupation) continue;
    const path = ["properties", "occupation"];
    if (occupation.since !== undefined)
      yield { item, path: [...path, "since"], edtf: occupation.since };
    yield { item, path: [...path, "asOf"], edtf: occupation.asOf };
  }
  for (const item of dossier.revisions) yield { item, path: ["date"], edtf: item.date };
}
