import type { Statement } from "../dossier/dossier.ts";
import { DOSSIER_ID } from "../export/geojson-seq.ts";
import { UNPLACED_ID } from "../export/place-features.ts";
import { type Draft, startDraft } from "./draft.ts";
import type { Imported, ImportOptions, Where } from "./imported.ts";
import { type JsonObject, listOf, objectOf } from "./json-value.ts";

export type PlacedFeature = { readonly feature: unknown; readonly at: Where };

const WHOLE_LISTS = ["parties", "speakers", "sources", "layers", "questions", "revisions"] as const;

/** A statement, where the file has it first, and whether the draft has it already. */
type Found = { readonly statement: Statement; readonly at: Where; isKept: boolean };

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
  const statements = new Map<string, Found | null>();
  for (const { feature, at } of features) {
    if (!draft.record(at)) break;
    readFeature(feature, at, draft, statements);
  }
  // In the dossier's order, and those that it does not name in the file's.
  for (const key of listOf(origin.statements)) keepOnce(statements.get(key as string));
  for (const found of statements.values()) keepOnce(found);
  return draft.finish(format);

  function keepOnce(found: Found | null | undefined): void {
    if (!found || found.isKept) return;
    draft.keep("statements", found.statement, found.at);
    found.isKept = true;
  }
}

function readFeature(
  feature: unknown,
  at: Where,
  draft: Draft,
  statements: Map<string, Found | null>,
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
    if (!raw || typeof raw.id !== "string") {
      draft.problem("not-a-record", inner, "statement");
      continue;
    }
    if (statements.has(raw.id)) continue;
    // What the export adds to a statement, the format does not know: it is left out.
    const statement = draft.read("statements", raw, inner);
    statements.set(raw.id, statement && { statement, at: inner, isKept: false });
  }
  draft.take();
}

/** Whether a `lagekarte` member is of an export that holds a dossier, and not only its rows. */
export function isWhole(origin: JsonObject | null): origin is JsonObject {
  return origin !== null && WHOLE_LISTS.every((list) => list in origin);
}
