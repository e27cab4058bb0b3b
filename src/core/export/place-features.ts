import type { Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { PRECISION_CODES } from "../dossier/precision-codes.ts";
import { groupBy } from "../validate/group-by.ts";
import { type ExportFeature, featureAt } from "./export-feature.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Pairs } from "./pair-up.ts";
import { perLanguage } from "./per-language.ts";
import { statementRecord } from "./statement-record.ts";

/** Id of the feature that holds statements without a place; no place can have it, as ids have no underscore. */
export const UNPLACED_ID = "_unplaced";

/**
 * One feature for each place, unlocated ones included with `geometry: null`. Its properties are columns to style by;
 * `place`, what the layer's file says of it, as it does; and `statements`: every statement about it, complete
 * (`statementRecord`), once for each role it has there. Statements without a place in the selection
 * are in one more feature, `_unplaced`, without geometry.
 */
export function* placeFeatures(
  selection: ExportSelection,
  { pairs, unplaced }: Pairs,
): Generator<ExportFeature> {
  const { dossier, index, places } = selection;
  const byPlace = groupBy(pairs, ({ place }) => place.id);
  for (const place of places) {
    const own = byPlace.get(place.id) ?? [];
    const { id, layer: _layer, geometry: _geometry, ...properties } = place;
    yield featureAt(place, id, {
      ...placeColumns(place, selection),
      n_statements: new Set(own.map(({ statement }) => statement.id)).size,
      license: dossier.license,
      place: properties,
      named_by: place.namedBy.map((named) => namedByRecord(named, index)),
      statements: own.map(({ statement, role }) => statementRecord(statement, role, index)),
    });
  }
  if (unplaced.length === 0) return;
  yield featureAt(null, UNPLACED_ID, {
    n_statements: unplaced.length,
    license: dossier.license,
    statements: unplaced.map((statement) => statementRecord(statement, null, index)),
  });
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
