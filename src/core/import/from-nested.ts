import { DOSSIER_ID } from "../export/geojson-seq.ts";
import { UNPLACED_ID } from "../export/place-features.ts";
import { type Draft, startDraft } from "./draft.ts";
import type { Imported, ImportOptions, Where } from "./imported.ts";
import { type JsonObject, listOf, objectOf } from "./json-value.ts";

export type PlacedFeature = { readonly feature: unknown; readonly at: Where };

const WHOLE_LISTS = ["parties", "speakers", "sources", "layers", "questions", "revisions"] as const;

/** What the statements of an export have beside what a dossier's have. */
const ADDED = new Set([
  ...["role", "speakerName", "speakerNamed", "party", "partyName", "viaNames"],
  // Would change what the copy is, and is no key of ours.
  "__proto__",
]);
const ADDED_TO_ANSWERS = new Set(["questionText", "__proto__"]);
const ADDED_TO_ANCHORS = new Set(["sourceTitle", "publisher", "published", "url", "__proto__"]);

/**
 * Reads the nested GeoJSON and the text sequence that the exports write (`placeFeatures`): the dossier that was exported,
 * or the part of it that was.
 *
 * @param origin the member `lagekarte`
 */
export function fromNested(
  file: string,
  format: "geojson-nested" | "geojson-seq",
  origin: JsonObject,
  features: Iterable<PlacedFeature>,
  { limit }: ImportOptions,
): Imported {
  const { dossier: id, title, summary, languages, license, editor } = origin;
  const header = { id, title, summary, languages, license, editor };
  const draft = startDraft(file, header, limit);
  const base = format === "geojson-nested" ? "/lagekarte" : "/properties/lagekarte";
  for (const list of [...WHOLE_LISTS, "tour"] as const) {
    for (const [index, item] of listOf(origin[list]).entries()) {
      draft.add(list, item, { pointer: `${base}/${list}/${index}` });
    }
  }
  const statements = new Map<string, { own: JsonObject; at: Where }>();
  for (const { feature, at } of features) {
    if (!draft.record(at)) break;
    readFeature(feature, at, draft, statements);
  }
  // In the dossier's order, and those that it does not name in the file's.
  const named = listOf(origin.statements).flatMap((key) => (typeof key === "string" ? [key] : []));
  for (const key of [...named, ...statements.keys()]) {
    const found = statements.get(key);
    if (found) draft.add("statements", found.own, found.at);
    statements.delete(key);
  }
  return draft.finish(format);
}

function readFeature(
  feature: unknown,
  at: Where,
  draft: Draft,
  statements: Map<string, { own: JsonObject; at: Where }>,
): void {
  const { id, properties, geometry } = objectOf(feature) ?? {};
  const columns = objectOf(properties);
  if (!columns) {
    draft.problem("not-a-record", at, typeof feature);
    return;
  }
  if (id !== UNPLACED_ID && id !== DOSSIER_ID) {
    const layer = String(columns.layer_id);
    if (!draft.addPlace(layer, id, columns.place, geometry ?? null, at)) return;
  }
  for (const [index, value] of listOf(columns.statements).entries()) {
    const inner =
      "pointer" in at ? { pointer: `${at.pointer}/properties/statements/${index}` } : at;
    const raw = objectOf(value);
    if (!raw || typeof raw.id !== "string") draft.problem("not-a-record", inner, "statement");
    else if (!statements.has(raw.id)) {
      statements.set(raw.id, { own: withoutAdded(raw), at: inner });
    }
  }
  draft.take();
}

function withoutAdded(raw: JsonObject): JsonObject {
  const own = without(raw, ADDED);
  own.answers = listOf(raw.answers).map((each) => without(objectOf(each) ?? {}, ADDED_TO_ANSWERS));
  own.evidence = listOf(raw.evidence).map((each) =>
    without(objectOf(each) ?? {}, ADDED_TO_ANCHORS),
  );
  return own;
}

/** A copy without some keys. Key by key: for a million statements the library's ways take many times as long. */
function without(raw: JsonObject, keys: ReadonlySet<string>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key in raw) if (!keys.has(key)) copy[key] = raw[key];
  return copy;
}

/** Whether a `lagekarte` member is of an export that holds a dossier, and not only its rows. */
export function isWhole(origin: JsonObject | null): origin is JsonObject {
  return origin !== null && WHOLE_LISTS.every((list) => list in origin);
}
