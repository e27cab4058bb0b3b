import { wordsOf } from "../json-value.ts";
import type { ImportRecord } from "./import-record.ts";
import type { Table } from "./table.ts";

const UNKNOWN: Readonly<Record<string, string>> = { de: "nicht genannt", en: "not named" };

/**
 * Who a record's statement is by, added to the draft unless there already: its speaker; else its source, which then says so
 * itself; else somebody unknown.
 */
export function speakerOf(
  { values, at }: ImportRecord,
  source: string | null,
  table: Table,
): { readonly id: string; readonly isSource: boolean } {
  const { draft, language } = table;
  const given = wordsOf(values.speaker_id);
  const name = wordsOf(values.speaker_name);
  if (given && draft.has(given)) return { id: given, isSource: false };
  const medium = name || given ? null : source && (wordsOf(values.publisher) ?? source);
  const key = given ?? name ?? medium ?? "";
  const known = table.speakers.get(key);
  if (known !== undefined) return { id: known, isSource: medium !== null };
  const words = name ?? given ?? medium ?? UNKNOWN[language] ?? UNKNOWN.en ?? "";
  if (key === "") draft.problem("speaker-unknown", at, "");
  const id = table.freeId(given ?? words, "speaker");
  const kind = medium === null ? "body" : "media";
  draft.add(
    "speakers",
    { id, name: table.inAll(words.slice(0, 300)), kind, party: null, named: key !== "" },
    at,
  );
  table.speakers.set(key, id);
  return { id, isSource: medium !== null };
}
