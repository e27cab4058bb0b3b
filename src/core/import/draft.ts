import * as v from "valibot";
import type { Dossier, Place } from "../dossier/dossier.ts";
import { jsonPointer } from "../dossier/json-pointer.ts";
import { LIMITS } from "../dossier/limits.ts";
import { PlaceProperties } from "../dossier/place-schema.ts";
import { readItem } from "../dossier/read-item.ts";
import { FORMAT, FORMAT_VERSION, Header, Id, LISTS } from "../dossier/schema.ts";
import { geometryFault } from "../geometry/geometry-fault.ts";
import { cutReferences } from "./cut-references.ts";
import type { ImportFormat } from "./import-formats.ts";
import type { Imported, ImportProblem, ImportProblemCode, Where } from "./imported.ts";

type List = keyof typeof LISTS;
type Item<K extends List> = v.InferOutput<(typeof LISTS)[K]>;

/** A dossier in the making, item by item from records that may be anything; what does not fit is reported where it stands. */
export type Draft = {
  /** Counts a record of the file; false when no more may be taken. */
  record(at: Where): boolean;
  /** Counts a record that is in the dossier. */
  take(): void;
  problem(code: ImportProblemCode, at: Where | null, detail: string): void;
  /** Adds an item when it is valid by itself; else reports it and returns null. */
  add<K extends List>(list: K, raw: unknown, at: Where | null): Item<K> | null;
  /** Reads an item that is to be kept later; reports what is not valid and returns null. */
  read<K extends List>(list: K, raw: unknown, at: Where | null): Item<K> | null;
  /** Adds an item that was read. */
  keep<K extends List>(list: K, item: Item<K>, at: Where | null): Item<K> | null;
  /** Adds a place when its properties are valid; a geometry that cannot be drawn is left out and reported. */
  addPlace(
    layer: string,
    id: unknown,
    properties: unknown,
    geometry: unknown,
    at: Where,
  ): Place | null;
  /** Whether an id is taken by anything. */
  has(id: string): boolean;
  finish(format: ImportFormat): Imported;
};

const PLACE = v.object({ id: Id, properties: PlaceProperties });

/**
 * Begins a draft.
 *
 * @param header what `dossier.json` has beside its lists; when it is not valid, there is no dossier
 */
export function startDraft(
  file: string,
  header: Readonly<Record<string, unknown>>,
  limit: number = LIMITS.items,
): Draft {
  const problems: ImportProblem[] = [];
  const ids = new Set<string>();
  const places: Place[] = [];
  const lists: { [K in List]: Item<K>[] } = {
    parties: [],
    speakers: [],
    sources: [],
    layers: [],
    questions: [],
    statements: [],
    tour: [],
    revisions: [],
  };
  let omitted = 0;
  let records = 0;
  let taken = 0;

  const problem: Draft["problem"] = (code, at, detail) => {
    if (problems.length < LIMITS.findings) problems.push({ code, file, at, detail });
    else omitted += 1;
  };
  const claim = (id: string, at: Where | null): boolean => {
    const before = ids.size;
    if (ids.add(id).size > before) return true;
    problem("record-invalid", at, `The id “${id}” is given twice.`);
    return false;
  };
  const read: Draft["read"] = (list, raw, at) => {
    const result = readItem(LISTS[list], raw);
    if (result.success) return result.output as Item<typeof list>;
    problem("record-invalid", at, describe(result.issues));
    return null;
  };
  const keep: Draft["keep"] = (list, item, at) => {
    if ("id" in item && !claim(item.id, at)) return null;
    (lists[list] as unknown[]).push(item);
    return item;
  };

  return {
    record(at) {
      records += 1;
      if (records <= limit) return true;
      if (records === limit + 1) problem("too-many", at, String(limit));
      return false;
    },
    take() {
      taken += 1;
    },
    problem,
    add(list, raw, at) {
      const item = read(list, raw, at);
      return item && keep(list, item, at);
    },
    read,
    keep,
    addPlace(layer, id, given, geometry, at) {
      const result = readItem(PLACE, { id, properties: given });
      if (!result.success) {
        problem("record-invalid", at, describe(result.issues));
        return null;
      }
      const { id: valid, properties } = result.output;
      if (!claim(valid, at)) return null;
      const fault = geometry === null ? null : geometryFault(geometry);
      if (fault) problem("geometry-unreadable", below(at, fault.path), fault.message);
      const drawn = fault ? null : (geometry as Place["geometry"]);
      const place: Place = { ...properties, id: valid, layer, geometry: drawn };
      places.push(place);
      return place;
    },
    has: (id) => ids.has(id),
    finish(format) {
      const head = v.safeParse(Header, { format: FORMAT, version: FORMAT_VERSION, ...header });
      if (!head.success) {
        problem("broken-file", null, describe(head.issues));
        return { format, dossier: null, records, taken: 0, problems, omitted, findings: [] };
      }
      const whole: Dossier = { ...head.output, ...lists, places };
      const { dossier, cut } = cutReferences(whole);
      for (const { id, count } of cut) problem("reference-cut", null, `${id}: ${count}`);
      return { format, dossier, records, taken, problems, omitted, findings: [] };
    },
  };
}

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue) return "";
  const path = jsonPointer((issue.path ?? []).map(({ key }) => key as string | number));
  return `${path} ${issue.message}`.trim().slice(0, 300);
}

function below(at: Where, path: readonly (string | number)[]): Where {
  return "pointer" in at ? { pointer: `${at.pointer}/geometry${jsonPointer(path)}` } : at;
}
