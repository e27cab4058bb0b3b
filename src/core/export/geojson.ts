import type { Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { PRECISION_CODES } from "../dossier/precision-codes.ts";
import { groupBy } from "../validate/group-by.ts";
import type { ExportResult, ExportSelection } from "./export-selection.ts";
import { originOf } from "./origin.ts";
import { type Pair, pairUp } from "./pair-up.ts";
import { perLanguage } from "./per-language.ts";
import { placeGeometry } from "./place-geometry.ts";
import { type ExportFeature, printCollection } from "./print-collection.ts";
import { statementRecord } from "./statement-record.ts";

/** Id of the feature that holds statements without a place; no place can have it, as ids have no underscore. */
export const UNPLACED_ID = "_unplaced";

/**
 * GeoJSON (RFC 7946) with one feature for each place, unlocated ones included with `geometry: null`. Its
 * properties are columns to style by, and `statements`: every statement about the place, complete
 * (`statementRecord`), once for each role it has there. Statements without a place in the selection
 * are in one more feature, `_unplaced`, without geometry.
 */
export function toGeoJson(selection: ExportSelection): ExportResult {
  const { dossier, index, places } = selection;
  const { pairs, unplaced } = pairUp(selection);
  const byPlace = groupBy(pairs, ({ place }) => place.id);
  const features = places.map((place): ExportFeature => {
    const own = byPlace.get(place.id) ?? [];
    return {
      type: "Feature",
      id: place.id,
      geometry: placeGeometry(place),
      properties: {
        ...placeColumns(place, selection),
        n_statements: new Set(own.map(({ statement }) => statement.id)).size,
        license: dossier.license,
        named_by: place.namedBy.map((named) => namedByRecord(named, index)),
        statements: own.map(({ statement, role }: Pair) => statementRecord(statement, role, index)),
      },
    };
  });
  if (unplaced.length > 0) {
    features.push({
      type: "Feature",
      id: UNPLACED_ID,
      geometry: null,
      properties: {
        n_statements: unplaced.length,
        license: dossier.license,
        statements: unplaced.map((statement) => statementRecord(statement, null, index)),
      },
    });
  }
  return {
    text: printCollection({ lagekarte: originOf(selection) }, features),
    notes: [...noteUnplaced(unplaced.length), ...noteUnlocated(features)],
  };
}

/** A place as scalars, so that a GIS can label and style by them. */
function placeColumns(
  place: Place,
  { dossier: { languages }, index }: ExportSelection,
): Record<string, string | number | boolean | null> {
  const layer = index.layers.get(place.layer);
  const codes = PRECISION_CODES[place.precision];
  return {
    ...perLanguage("name", place.name, languages),
    local_name: place.localName?.words ?? null,
    ...perLanguage("kind", place.kind, languages),
    layer_id: place.layer,
    ...perLanguage("layer_title", layer?.title, languages),
    context: layer?.context ?? false,
    precision: place.precision,
    ...perLanguage("precision_note", place.precisionNote, languages),
    radius_m: place.radius ?? null,
    acled_geo_precision: codes.acled,
    ucdp_where_prec: codes.ucdp,
    wikidata: place.wikidata ?? null,
    geometry_source: place.geometrySource.name,
    geometry_license: place.geometrySource.license,
    geometry_url: place.geometrySource.url ?? null,
  };
}

function namedByRecord(
  { source: id, text }: Place["namedBy"][number],
  index: DossierIndex,
): Record<string, unknown> {
  const source = index.sources.get(id);
  return {
    source: id,
    sourceTitle: source?.title ?? null,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    url: source?.url ?? null,
    text,
  };
}

function noteUnplaced(count: number): string[] {
  return count === 0
    ? []
    : [`Statements without a place are in the feature ${UNPLACED_ID}, without geometry: ${count}.`];
}

function noteUnlocated(features: readonly ExportFeature[]): string[] {
  const count = features.filter(({ id, geometry }) => !geometry && id !== UNPLACED_ID).length;
  return count === 0 ? [] : [`Places without geometry, which a map does not show: ${count}.`];
}
