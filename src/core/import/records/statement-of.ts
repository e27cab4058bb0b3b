import type { Evidence, Text } from "../../dossier/dossier.ts";
import { readItem } from "../../dossier/read-item.ts";
import { Evidence as EvidenceSchema } from "../../dossier/schema.ts";
import {
  ACTS,
  ANSWERS,
  PLACE_ROLES,
  POLARITIES,
  RELATIONS,
  STATUSES,
} from "../../dossier/vocabulary.ts";
import { SEPARATOR } from "../../export/flat-rows.ts";
import { wordsOf } from "../json-value.ts";
import type { ColumnTarget } from "./columns.ts";
import type { ImportRecord } from "./import-record.ts";
import { numberOf } from "./place-of.ts";
import { losesTime, readDate } from "./read-date.ts";
import { sourceOf } from "./source-of.ts";
import { speakerOf } from "./speaker-of.ts";
import type { Table } from "./table.ts";

/** What a statement's text may have at most; see the schema. */
const MAX_WORDS = 2000;

/** A statement before it is checked; rows that name the same one add their place and their anchor to it. */
export type RawStatement = {
  readonly id: string;
  readonly places: { place: string; role: string }[];
  readonly evidence: Evidence[];
} & Readonly<Record<string, unknown>>;

/** The statement of a record, at the given place; null when it has no words. */
export function statementOf(
  record: ImportRecord,
  place: string | null,
  table: Table,
): RawStatement | null {
  const { values, at } = record;
  const { draft, language } = table;
  const text = textOf(record, table);
  if (!text) return null;
  const source = sourceOf(record, table);
  const speaker = speakerOf(record, source, table);
  const given = wordsOf(values.statement_id);
  const id = table.freeId(given ?? "", "statement");
  if (given !== null && given !== id) draft.problem("id-changed", at, given);
  const pick = <T extends string>(target: ColumnTarget, known: readonly T[], otherwise: T): T => {
    const value = wordsOf(values[target]);
    const found = known.find((each) => each === value);
    if (value !== null && !found) draft.problem("value-unknown", at, `${target}: ${value}`);
    return found ?? otherwise;
  };
  const clock = (target: "said_at" | "event") => {
    const value = wordsOf(values[target]);
    if (value === null) return null;
    const edtf = readDate(value);
    if (edtf === null) draft.problem("date-unreadable", at, value);
    else if (losesTime(value, edtf)) draft.problem("time-left-out", at, value);
    return edtf === null ? null : { edtf };
  };
  const pairs = <T extends string>(
    target: ColumnTarget,
    toItem: (left: string, right: string) => T | object,
  ) =>
    parts(values[target]).flatMap((part) => {
      const [left = "", right = ""] = part.split("=");
      return left && right ? [toItem(left, right)] : [];
    });
  const role = pick("role", PLACE_ROLES, "about");
  return {
    id,
    text,
    speaker: speaker.id,
    via: parts(values.via),
    act: pick("act", ACTS, speaker.isSource ? "reports" : "asserts"),
    polarity: pick("polarity", POLARITIES, "affirmed"),
    status: pick("status", STATUSES, "current"),
    hedges: parts(values.hedge).map((words) => ({
      words: words.slice(0, 80),
      language,
      by: "source",
    })),
    saidAt: clock("said_at"),
    eventTime: clock("event"),
    places: place === null ? [] : [{ place, role }],
    answers: pairs("answers", (question, answer) => ({ question, answer })).filter((each) =>
      (ANSWERS as readonly unknown[]).includes((each as { answer?: string }).answer),
    ),
    relations: pairs("relations", (type, statement) => ({ type, statement })).filter((each) =>
      (RELATIONS as readonly unknown[]).includes((each as { type?: string }).type),
    ),
    evidence: evidenceOf(record, source),
  };
}

function textOf({ values, texts, at }: ImportRecord, { draft, language }: Table): Text | null {
  const words = wordsOf(values.text);
  const text = texts?.text ?? (words ? { [language]: words } : null);
  if (!text) return null;
  return Object.fromEntries(
    Object.entries(text).map(([tag, given]) => {
      if (given.length > MAX_WORDS) draft.problem("text-cut", at, `${given.length} > ${MAX_WORDS}`);
      return [tag, given.slice(0, MAX_WORDS)];
    }),
  );
}

/** Further anchors of a statement that another record has given already: those of this one that it lacks. */
export function furtherEvidence(
  record: ImportRecord,
  known: readonly Evidence[],
  table: Table,
): Evidence[] {
  const anchors = evidenceOf(record, sourceOf(record, table));
  return anchors.flatMap((anchor) => {
    const read = readItem(EvidenceSchema, anchor);
    if (!read.success) table.draft.problem("value-unknown", record.at, "evidence");
    const isNew = !known.some((each) => JSON.stringify(each) === JSON.stringify(anchor));
    return read.success && isNew ? [read.output] : [];
  });
}

function evidenceOf({ values }: ImportRecord, source: string | null): Evidence[] {
  const { evidence_first: first, evidence_last: last, evidence_sha256: sha256 } = values;
  const [start, end] = [
    numberOf(values.evidence_start ?? null),
    numberOf(values.evidence_end ?? null),
  ];
  if (!source || !first || !last || !sha256 || start === null || end === null) return [];
  const { evidence_prefix: prefix, evidence_suffix: suffix } = values;
  return [
    {
      source,
      start,
      end,
      sha256,
      first,
      last,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    },
  ];
}

function parts(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(SEPARATOR.trim())
    .map((part) => part.trim())
    .filter(Boolean);
}
