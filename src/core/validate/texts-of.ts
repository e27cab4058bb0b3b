import type { Dossier, Text } from "../dossier/dossier.ts";

type Path = readonly (string | number)[];
/** A text of a dossier, and the way to it from the item it belongs to. */
export type FoundText = { readonly item: object; readonly path: Path; readonly text: Text };

/** Every text a reader may see in a language of their choice. */
export function* textsOf(dossier: Dossier): Iterable<FoundText> {
  yield* fields(dossier, { title: dossier.title, summary: dossier.summary });
  for (const item of dossier.parties) yield* fields(item, { name: item.name });
  for (const item of dossier.speakers) yield* fields(item, { name: item.name, short: item.short });
  for (const item of dossier.layers) yield* fields(item, { title: item.title });
  for (const item of dossier.questions) yield* fields(item, { text: item.text, short: item.short });
  for (const item of dossier.statements) {
    yield* fields(item, { text: item.text });
    yield* fields(item, { note: item.saidAt?.note }, ["saidAt"]);
    yield* fields(item, { note: item.eventTime?.note }, ["eventTime"]);
    yield* fields(item, { reason: item.assessment?.reason }, ["assessment"]);
    for (const [index, answer] of item.answers.entries()) {
      yield* fields(item, { detail: answer.detail }, ["answers", index]);
    }
    for (const [index, revision] of item.revisions.entries()) {
      yield* fields(item, { change: revision.change }, ["revisions", index]);
    }
  }
  for (const item of dossier.tour) yield* fields(item, { text: item.text });
  for (const item of dossier.revisions) yield* fields(item, { change: item.change });
  for (const item of dossier.places) {
    const { name, kind, precisionNote, occupation } = item;
    yield* fields(item, { name, kind, precisionNote }, ["properties"]);
    const { by, note } = occupation ?? {};
    yield* fields(item, { by, note }, ["properties", "occupation"]);
    for (const [index, named] of item.namedBy.entries()) {
      yield* fields(item, { text: named.text }, ["properties", "namedBy", index]);
    }
  }
}

function* fields(
  item: object,
  texts: Readonly<Record<string, Text | undefined>>,
  base: Path = [],
): Iterable<FoundText> {
  for (const [key, text] of Object.entries(texts)) {
    if (text !== undefined) yield { item, path: [...base, key], text };
  }
}
