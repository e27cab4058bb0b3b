import type { Place, Statement } from "../dossier/dossier.ts";
import { PRECISION_CODES } from "../dossier/precision-codes.ts";
import type { PlaceRole } from "../dossier/vocabulary.ts";
import { fragmentUrl } from "../evidence/text-fragment.ts";
import { timeOf } from "../time/known-times.ts";
import { groupBy } from "../validate/group-by.ts";
import { type ExportNote, note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import { leftOut } from "./left-out.ts";
import { type Pairs, pairUp } from "./pair-up.ts";
import { perLanguage } from "./per-language.ts";
import { UNPLACED_ID } from "./place-features.ts";

/** Parts of one cell, where a statement has several. */
export const SEPARATOR = "; ";

export type FlatRow = {
  readonly id: string;
  readonly place: Place | null;
  readonly columns: Readonly<Record<string, string | number | null>>;
};

export type FlatTable = {
  readonly rows: Iterable<FlatRow>;
  readonly length: number;
  /** What a row has no room for. */
  readonly notes: readonly ExportNote[];
};

/**
 * A selection as a table with one row for each statement and place, its columns scalars only. A row's id is
 * `<statement>@<place>`, with `@<role>` behind it where a statement has several roles at one place; a statement
 * without a place in the selection is `<statement>@_unplaced`.
 *
 * - `speaker_name` is in the dossier's first language.
 * - `said_at` is EDTF as in the dossier, `event` too. `event_start` and `event_end` are the first and last day that the
 *   event may have had, null where it is open or unknown.
 * - `evidence_*`, `source_*`, `publisher` and `published` are of the statement's *first* anchor.
 * - `hedge`, `via` (ids), `answers` (`question=answer`) and `relations` (`type=statement`) join several with `; `.
 */
export function flatTable(selection: ExportSelection): FlatTable {
  const pairs = pairUp(selection);
  return {
    rows: rowsOf(selection, pairs),
    length: pairs.pairs.length + pairs.unplaced.length,
    notes: notesOf(selection, pairs),
  };
}

function* rowsOf(selection: ExportSelection, { pairs }: Pairs): Generator<FlatRow> {
  const byStatement = groupBy(pairs, ({ statement }) => statement);
  for (const statement of selection.statements) {
    const own = byStatement.get(statement) ?? [];
    for (const { place, role } of own) {
      const shortId = `${statement.id}@${place.id}`;
      const isOnly = own.filter((other) => other.place === place).length === 1;
      yield {
        id: isOnly ? shortId : `${shortId}@${role}`,
        place,
        columns: columnsOf(statement, place, role, selection),
      };
    }
    if (own.length > 0) continue;
    yield {
      id: `${statement.id}@${UNPLACED_ID}`,
      place: null,
      columns: columnsOf(statement, null, null, selection),
    };
  }
}

function columnsOf(
  statement: Statement,
  place: Place | null,
  role: PlaceRole | null,
  { dossier, index }: ExportSelection,
): FlatRow["columns"] {
  const { languages } = dossier;
  const speaker = index.speakers.get(statement.speaker);
  const [evidence] = statement.evidence;
  const source = index.sources.get(evidence?.source ?? "");
  const event = statement.eventTime && timeOf(statement.eventTime.edtf);
  const codes = place && PRECISION_CODES[place.precision];
  return {
    statement_id: statement.id,
    place_id: place?.id ?? null,
    ...perLanguage("place", place?.name, languages),
    layer_id: place?.layer ?? null,
    role,
    speaker_id: statement.speaker,
    speaker_name: speaker?.name[languages[0] ?? ""] ?? null,
    act: statement.act,
    polarity: statement.polarity,
    status: statement.status,
    ...perLanguage("text", statement.text, languages),
    hedge: join(statement.hedges.map(({ words }) => words)),
    said_at: statement.saidAt?.edtf ?? null,
    event: statement.eventTime?.edtf ?? null,
    event_start: event?.firstDay ?? null,
    event_end: event?.lastDay ?? null,
    precision: place?.precision ?? null,
    radius_m: place?.radius ?? null,
    acled_geo_precision: codes?.acled ?? null,
    ucdp_where_prec: codes?.ucdp ?? null,
    answers: join(statement.answers.map(({ question, answer }) => `${question}=${answer}`)),
    relations: join(statement.relations.map((other) => `${other.type}=${other.statement}`)),
    via: join(statement.via),
    evidence_start: evidence?.start ?? null,
    evidence_end: evidence?.end ?? null,
    evidence_sha256: evidence?.sha256 ?? null,
    evidence_first: evidence?.first ?? null,
    evidence_last: evidence?.last ?? null,
    evidence_prefix: evidence?.prefix ?? null,
    evidence_suffix: evidence?.suffix ?? null,
    source_id: evidence?.source ?? null,
    source_title: source?.title ?? null,
    source_url: source?.url && evidence ? fragmentUrl(source.url, evidence) : null,
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    license: dossier.license,
  };
}

function notesOf({ places, statements }: ExportSelection, { pairs, unplaced }: Pairs) {
  const used = new Set(pairs.map(({ place }) => place.id));
  const answers = statements.flatMap((statement) => statement.answers);
  return [
    ...note("places-without-statement", places.length - used.size),
    ...note("statements-without-place", unplaced.length),
    ...leftOut(statements, ["first-anchor-only", "assessments-left-out"]),
    ...note("answer-details-left-out", answers.filter(({ detail }) => detail).length),
  ];
}

function join(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(SEPARATOR) : null;
}
