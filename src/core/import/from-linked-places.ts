import { localId } from "../export/dossier-iri.ts";
import type { PlacedFeature } from "./from-nested.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { type JsonObject, listOf, objectOf, wordsOf } from "./json-value.ts";
import { fromRecords } from "./records/from-records.ts";
import type { ImportRecord } from "./records/import-record.ts";

/** A populated place is located to the town; the other classes say nothing of how exactly. */
const FEATURE_CLASSES: Readonly<Record<string, string>> = { P: "settlement" };

/**
 * Reads the Linked Places format (v1 to v1.3): places with their names, their type, and their link to
 * Wikidata. Descriptions that are statements of a dossier become statements again.
 */
export function fromLinkedPlaces(
  file: string,
  root: JsonObject,
  features: readonly PlacedFeature[],
  options: ImportOptions,
): Imported {
  const origin = objectOf(root.lagekarte);
  const given = features.map(({ feature, at }) => ({ feature: objectOf(feature) ?? {}, at }));
  const languages = languagesOf(origin, given, options);
  const records = given.flatMap(({ feature, at }) => toRecords(feature, at, languages));
  return fromRecords({ file, format: "linked-places", records, origin, languages }, options);
}

/** A dossier says everything in each of its languages: those that every place is named in. */
function languagesOf(
  origin: JsonObject | null,
  given: readonly { readonly feature: JsonObject }[],
  options: ImportOptions,
): readonly string[] {
  const own = listOf(origin?.languages).filter((tag) => typeof tag === "string");
  if (own.length > 0) return own;
  const [first, ...others] = given.map(({ feature }) => new Set(namesOf(feature).keys()));
  const shared = [...(first ?? [])].filter((tag) => others.every((names) => names.has(tag)));
  return shared.length > 0 ? shared : [options.language ?? "en"];
}

/** Toponyms by their language; the first in each. */
function namesOf(feature: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const name of listOf(feature.names)) {
    const { toponym, lang } = objectOf(name) ?? {};
    const [words, tag] = [wordsOf(toponym), wordsOf(lang)];
    const isTag = tag !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
    if (words && isTag && !names.has(tag)) names.set(tag, words);
  }
  return names;
}

function toRecords(
  feature: JsonObject,
  at: ImportRecord["at"],
  languages: readonly string[],
): ImportRecord[] {
  const properties = objectOf(feature.properties) ?? {};
  const iri = wordsOf(feature["@id"]) ?? wordsOf(feature.id) ?? "";
  const title = wordsOf(properties.title);
  const all = [...namesOf(feature)];
  const names = all.filter(([tag]) => languages.includes(tag));
  const [local] = all.filter(([tag]) => !languages.includes(tag));
  const fclass = wordsOf(listOf(properties.fclasses)[0]) ?? "";
  const place: ImportRecord = {
    at,
    values: {
      place: title ?? "",
      place_id: localId(iri) ?? iri.replace(/^.*[/#:]/, ""),
      kind: wordsOf(objectOf(listOf(feature.types)[0])?.label) ?? "",
      layer_id: wordsOf(properties.layer) ?? "",
      precision: wordsOf(properties.precision) ?? FEATURE_CLASSES[fclass] ?? "",
      radius_m: wordsOf(properties.precision_m) ?? "",
      wikidata: wikidataOf(feature),
    },
    texts: {
      ...(names.length > 0 && { place: Object.fromEntries(names) }),
      ...(local && { localName: { language: local[0], words: local[1] } }),
    },
    geometry: plainGeometry(feature.geometry),
  };
  const statements = new Map<string, { texts: Record<string, string>; raw: JsonObject }>();
  for (const each of listOf(feature.descriptions)) {
    const raw = objectOf(each) ?? {};
    const id = localId(wordsOf(raw["@id"]) ?? "");
    const [words, tag] = [wordsOf(raw.value), wordsOf(raw.lang)];
    if (id === null || !words || !tag) continue;
    const known = statements.get(id) ?? { texts: {}, raw };
    known.texts[tag] = words;
    statements.set(id, known);
  }
  if (statements.size === 0) return [place];
  return [...statements].map(([id, { texts: text, raw }]) => ({
    ...place,
    values: {
      ...place.values,
      statement_id: id,
      speaker_name: wordsOf(raw.speaker) ?? "",
      act: wordsOf(raw.act) ?? "",
      role: wordsOf(raw.role) ?? "",
      event: wordsOf(raw.event) ?? "",
      said_at: wordsOf(raw.said_at) ?? "",
    },
    texts: { ...place.texts, text },
  }));
}

function wikidataOf(feature: JsonObject): string {
  const ids = listOf(feature.links).map((link) => String(objectOf(link)?.identifier ?? ""));
  return (
    ids
      .map((id) => /(?:^wd:|wikidata\.org\/(?:entity|wiki)\/)(Q\d+)$/.exec(id)?.[1])
      .find(Boolean) ?? ""
  );
}

/** A geometry without what the format adds to it, such as when it held. */
function plainGeometry(geometry: unknown): unknown {
  const given = objectOf(geometry);
  if (!given) return null;
  if (given.type === "GeometryCollection") {
    const members = listOf(given.geometries).map(plainGeometry);
    return members.length === 1 ? members[0] : { type: given.type, geometries: members };
  }
  return { type: given.type, coordinates: given.coordinates };
}
