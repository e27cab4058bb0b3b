import type { Geometry } from "geojson";
import { PRECISION_DECIMALS } from "../../dossier/precision-decimals.ts";
import { PRECISIONS, type Precision } from "../../dossier/vocabulary.ts";
import { geometryFault } from "../../geometry/geometry-fault.ts";
import { toRfc7946 } from "../../geometry/rfc7946.ts";
import type { Draft } from "../draft.ts";
import { wordsOf } from "../json-value.ts";
import type { ImportRecord } from "./import-record.ts";
import { readWkt } from "./read-wkt.ts";
import type { Table } from "./table.ts";

/** A point is none of these: the centre of a region is a spot that no source named. */
const AREAS: ReadonlySet<Precision> = new Set(["adm2", "adm1", "supra-adm1", "country", "water"]);

/** Metres around a point “near a town” whose file does not say how far; the middle of what codebooks call near. */
const NEAR_RADIUS = 10_000;

const MAX_RADIUS = 500_000;

/**
 * Id of the place a record is about, which is added to the draft unless it is there already; null when the record has none.
 */
export function placeOf(record: ImportRecord, table: Table): string | null {
  const { values, texts, at } = record;
  const { draft, file } = table;
  const geometry = geometryOf(record, draft);
  const name =
    texts?.place ?? (wordsOf(values.place) ? table.inAll(cutWords(values.place, 200)) : null);
  const given = wordsOf(values.place_id);
  if (!name && !geometry && !given) return null;
  const key = given ?? JSON.stringify([name, geometry, values.precision]);
  const known = table.places.get(key);
  if (known !== undefined) return known;
  if (!name) draft.problem("no-name", at, given ?? "");
  const precision = precisionOf(record, geometry, table);
  const isCentre = geometry !== null && isPoint(geometry) && AREAS.has(precision);
  if (isCentre) {
    draft.problem(
      "point-too-exact",
      at,
      `${precision}: ${JSON.stringify(coordinatesOf(geometry))}`,
    );
  }
  const isDrawn = geometry !== null && !isCentre && precision !== "unlocated";
  const drawn = isDrawn ? toRfc7946(geometry, PRECISION_DECIMALS[precision]) : null;
  const radius = radiusOf(record, precision, drawn, draft);
  const note = isCentre ? table.inAll(centreNote(precision, geometry)) : null;
  const id = table.freeId(given ?? Object.values(name ?? {})[0] ?? "", "place");
  if (given !== null && given !== id) draft.problem("id-changed", at, given);
  const properties = {
    name: name ?? table.inAll(id),
    ...(texts?.localName && { localName: texts.localName }),
    ...(wordsOf(values.kind) && { kind: table.inAll(cutWords(values.kind, 200)) }),
    precision: drawn ? precision : "unlocated",
    ...(note && { precisionNote: note }),
    ...(radius !== null && { radius }),
    ...(/^Q\d{1,12}$/.test(values.wikidata ?? "") && { wikidata: values.wikidata }),
    geometrySource: { name: file, license: wordsOf(values.license) },
  };
  const place = draft.addPlace(table.layer(values.layer_id), id, properties, drawn, at);
  if (!place) return null;
  table.places.set(key, id);
  return id;
}

function geometryOf({ values, geometry, at }: ImportRecord, draft: Draft): Geometry | null {
  const given = geometry === undefined ? fromColumns(values, at, draft) : geometry;
  if (given === null) return null;
  const fault = geometryFault(given);
  if (!fault) return given as Geometry;
  draft.problem("geometry-unreadable", at, fault.message);
  return null;
}

function fromColumns(
  values: ImportRecord["values"],
  at: ImportRecord["at"],
  draft: Draft,
): unknown {
  if (wordsOf(values.wkt)) {
    const geometry = readWkt(values.wkt ?? "");
    if (!geometry) draft.problem("geometry-unreadable", at, (values.wkt ?? "").slice(0, 80));
    return geometry;
  }
  const [lon, lat] = [wordsOf(values.longitude), wordsOf(values.latitude)];
  if (lon === null && lat === null) return null;
  const coordinates = [numberOf(lon), numberOf(lat)];
  if (!coordinates.includes(null)) return { type: "Point", coordinates };
  draft.problem("number-unreadable", at, `${lat ?? ""}, ${lon ?? ""}`);
  return null;
}

/** Decimal commas are those of German spreadsheets. */
export function numberOf(text: string | null): number | null {
  if (text === null || !/^[-+]?\d+(?:[.,]\d+)?(?:[eE][-+]?\d+)?$/.test(text.trim())) return null;
  return Number(text.trim().replace(",", "."));
}

function precisionOf(
  { values, at }: ImportRecord,
  geometry: Geometry | null,
  table: Table,
): Precision {
  const given = wordsOf(values.precision);
  const known = PRECISIONS.find((precision) => precision === given);
  if (known) return known;
  if (given) table.draft.problem("value-unknown", at, `precision: ${given}`);
  if (!geometry) return "unlocated";
  // The weakest that fits: a shape says that something is somewhere in it.
  const assumed = isPoint(geometry) ? table.precision : "supra-adm1";
  table.draft.problem("precision-assumed", at, assumed);
  return assumed;
}

function radiusOf(
  { values, at }: ImportRecord,
  precision: Precision,
  drawn: Geometry | null,
  draft: Draft,
) {
  const given = wordsOf(values.radius_m);
  const metres = numberOf(given);
  if (metres !== null && metres >= 1 && metres <= MAX_RADIUS) return metres;
  if (given !== null) draft.problem("number-unreadable", at, given);
  return precision === "near-settlement" && drawn && isPoint(drawn) ? NEAR_RADIUS : null;
}

function centreNote(precision: Precision, geometry: Geometry): string {
  const where = JSON.stringify(coordinatesOf(geometry));
  return `${precision}; ${where}`;
}

function isPoint({ type }: Geometry): boolean {
  return type === "Point" || type === "MultiPoint";
}

function coordinatesOf(geometry: Geometry): unknown {
  return "coordinates" in geometry ? geometry.coordinates : null;
}

function cutWords(words: string | undefined, length: number): string {
  return (words ?? "").trim().slice(0, length);
}
