import type { Place, Statement } from "../dossier/dossier.ts";
import { PRECISION_CODES } from "../dossier/precision-codes.ts";
import type { PlaceRole } from "../dossier/vocabulary.ts";
import { parseEdtf } from "../time/edtf.ts";
import { groupBy } from "../validate/group-by.ts";
import type { ExportResult, ExportSelection } from "./export-selection.ts";
import { UNPLACED_ID } from "./geojson.ts";
import { originOf } from "./origin.ts";
import { type Pair, pairUp } from "./pair-up.ts";
import { perLanguage } from "./per-language.ts";
import { placeGeometry } from "./place-geometry.ts";
import { type ExportFeature, printCollection } from "./print-collection.ts";

/** Parts of one cell, where a statement has several. */
const SEPARATOR = "; ";

type Row = Readonly<Record<string, string | number | null>>;

/**
 * GeoJSON (RFC 7946) with one feature for each statement and place, its properties scalars only: a table
 * that any GIS, spreadsheet or script reads. The feature's id is `<statement>@<place>`, with `@<role>`
 * behind it where a statement has several roles at one place; a statement without a place in the
 * selection is `<statement>@_unplaced`, without geometry.
 *
 * - `speaker_name` is in the dossier's first language.
 * - `said_at` is EDTF as in the dossier. `event_start` and `event_end` are the first and last day that the event may have
 *   had, null where it is open or unknown.
 * - `evidence_*`, `source_title`, `publisher` and `published` are of the statement's *first* anchor.
 * - `hedge` and `answers` (`question=answer`, by ids) join several with `; `.
 *
 * What a row has no room for (via, relations, assessment, more evidence, details of answers) and
 * places without a statement are in the nested export only; the notes say how much that is.
 */
export function toGeoJsonFlat(selection: ExportSelection): ExportResult {
  const { places, statements } = selection;
  const { pairs, unplaced } = pairUp(selection);
  const perPlace = groupBy(pairs, shortId);
  const features = [
    ...pairs.map((pair): ExportFeature => {
      const isOnly = perPlace.get(shortId(pair))?.length === 1;
      return {
        type: "Feature",
        id: isOnly ? shortId(pair) : `${shortId(pair)}@${pair.role}`,
        geometry: placeGeometry(pair.place),
        properties: toRow(pair.statement, pair.place, pair.role, selection),
      };
    }),
    ...unplaced.map(
      (statement): ExportFeature => ({
        type: "Feature",
        id: `${statement.id}@${UNPLACED_ID}`,
        geometry: null,
        properties: toRow(statement, null, null, selection),
      }),
    ),
  ];
  const used = new Set(pairs.map(({ place }) => place.id));
  return {
    text: printCollection({ lagekarte: originOf(selection) }, features),
    notes: [
      ...note("Places without a statement, left out", places.length - used.size),
      ...note("Statements without a place, given without geometry", unplaced.length),
      ...note(
        "Statements with several anchors, of which the first is given",
        statements.filter(({ evidence }) => evidence.length > 1).length,
      ),
      ...note(
        "Answers whose detail is left out",
        statements.flatMap(({ answers }) => answers).filter(({ detail }) => detail).length,
      ),
    ],
  };
}

function shortId({ statement, place }: Pair): string {
  return `${statement.id}@${place.id}`;
}

function toRow(
  statement: Statement,
  place: Place | null,
  role: PlaceRole | null,
  { dossier, index }: ExportSelection,
): Row {
  const speaker = index.speakers.get(statement.speaker);
  const [evidence] = statement.evidence;
  const source = index.sources.get(evidence?.source ?? "");
  const event = statement.eventTime && parseEdtf(statement.eventTime.edtf);
  const codes = place && PRECISION_CODES[place.precision];
  return {
    statement_id: statement.id,
    place_id: place?.id ?? null,
    layer_id: place?.layer ?? null,
    role,
    speaker_id: statement.speaker,
    speaker_name: speaker?.name[dossier.languages[0] ?? ""] ?? null,
    act: statement.act,
    polarity: statement.polarity,
    ...perLanguage("text", statement.text, dossier.languages),
    hedge: join(statement.hedges.map(({ words }) => words)),
    said_at: statement.saidAt?.edtf ?? null,
    event_start: event?.firstDay ?? null,
    event_end: event?.lastDay ?? null,
    precision: place?.precision ?? null,
    acled_geo_precision: codes?.acled ?? null,
    ucdp_where_prec: codes?.ucdp ?? null,
    answers: join(statement.answers.map(({ question, answer }) => `${question}=${answer}`)),
    evidence_start: evidence?.start ?? null,
    evidence_end: evidence?.end ?? null,
    evidence_sha256: evidence?.sha256 ?? null,
    source_title: source?.title ?? null,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    license: dossier.license,
  };
}

function join(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(SEPARATOR) : null;
}

function note(what: string, count: number): string[] {
  return count === 0 ? [] : [`${what}: ${count}.`];
}
