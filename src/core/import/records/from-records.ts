import { startDraft } from "../draft.ts";
import type { ImportFormat } from "../import-formats.ts";
import {
  DEFAULT_PRECISION,
  type Imported,
  type ImportOptions,
  type ImportProblem,
} from "../imported.ts";
import type { JsonObject } from "../json-value.ts";
import { listOf } from "../json-value.ts";
import { slug } from "../slug.ts";
import type { ImportRecord } from "./import-record.ts";
import { placeOf } from "./place-of.ts";
import { furtherEvidence, type RawStatement, statementOf } from "./statement-of.ts";
import { startTable } from "./table.ts";

export type RecordSource = {
  readonly file: string;
  readonly format: ImportFormat;
  readonly records: Iterable<ImportRecord>;
  /** What an export of ours says of the dossier it is of; null for files of another make. */
  readonly origin: JsonObject | null;
  /** Languages of texts that say theirs. */
  readonly languages?: readonly string[];
  /** What was wrong before there were records, e.g. columns nobody reads. */
  readonly problems?: readonly Omit<ImportProblem, "file">[];
  /** What turns out to be wrong while the records are taken. */
  readonly late?: readonly Omit<ImportProblem, "file">[];
};

/** A dossier of records: each a place, a statement, or a statement at a place. */
export function fromRecords(
  { file, format, records, origin, languages = [], problems = [], late = [] }: RecordSource,
  options: ImportOptions,
): Imported {
  const language = languages[0] ?? options.language ?? "en";
  const all = [...new Set([language, ...languages])];
  const draft = startDraft(file, headerOf(file, origin, all), options.limit);
  for (const { code, at, detail } of problems) draft.problem(code, at, detail);
  for (const [index, source] of listOf(origin?.sources).entries()) {
    draft.add("sources", source, { pointer: `/lagekarte/sources/${index}` });
  }
  const precision = options.precision ?? DEFAULT_PRECISION;
  const table = startTable(draft, { file, languages: all, precision });
  const statements = new Map<string, { raw: RawStatement; record: ImportRecord }>();
  const questions = new Set<string>();
  for (const record of records) {
    if (!draft.record(record.at)) break;
    const place = placeOf(record, table);
    const given = record.values.statement_id;
    const known = given === undefined ? undefined : statements.get(given);
    if (known) {
      const role = record.values.role ?? "about";
      if (place !== null) known.raw.places.push({ place, role });
      known.raw.evidence.push(...furtherEvidence(record, known.raw.evidence, table));
      draft.take();
      continue;
    }
    const raw = statementOf(record, place, table);
    if (raw) {
      // Reserved at once, so that the next row without an id gets another.
      const added = draft.add("statements", raw, record.at);
      if (added) {
        statements.set(given ?? added.id, { raw: added as never, record });
        for (const { question } of added.answers) questions.add(question);
        draft.take();
      }
    } else if (place !== null) draft.take();
    else
      draft.problem("not-a-record", record.at, Object.keys(record.values).join(", ").slice(0, 200));
  }
  for (const { code, at, detail } of late) draft.problem(code, at, detail);
  for (const id of questions) {
    if (!draft.has(id)) draft.add("questions", { id, text: table.inAll(id) }, null);
  }
  return draft.finish(format);
}

function headerOf(
  file: string,
  origin: JsonObject | null,
  languages: readonly string[],
): Readonly<Record<string, unknown>> {
  if (origin && typeof origin.dossier === "string") {
    const { dossier: id, title, license, editor } = origin;
    return { id, title, languages: origin.languages, license, editor };
  }
  const name = file.replace(/^.*\//, "").replace(/\.[a-z0-9]{2,8}$/i, "");
  return {
    id: slug(name, "import"),
    title: Object.fromEntries(languages.map((language) => [language, name || file])),
    languages,
    license: null,
    editor: name || "import",
  };
}
