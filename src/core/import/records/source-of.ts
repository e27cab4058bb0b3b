import { parseEdtf } from "../../time/edtf.ts";
import { wordsOf } from "../json-value.ts";
import type { ImportRecord } from "./import-record.ts";
import { readDate } from "./read-date.ts";
import type { Table } from "./table.ts";

/** Id of the source a record names, which is added to the draft unless it is there already; null when it names none. */
export function sourceOf({ values, at }: ImportRecord, table: Table): string | null {
  const { draft, language } = table;
  const given = wordsOf(values.source_id);
  const [title, publisher] = [wordsOf(values.source_title), wordsOf(values.publisher)];
  // The link to a sentence is the article's, with the directive that finds the sentence behind it.
  const link = wordsOf(values.source_url)?.replace(/#?:~:text=.*$/, "") ?? null;
  const url = link && /^https?:\/\/\S+$/i.test(link) ? link : null;
  if (!given && !title && !publisher && !url) return null;
  const key = given ?? JSON.stringify([title, publisher, url]);
  const known = table.sources.get(key);
  if (known !== undefined) return known;
  if (given && draft.has(given)) return given;
  const id = table.freeId(given ?? publisher ?? title ?? "", "source");
  const date = wordsOf(values.published) ?? wordsOf(values.said_at) ?? wordsOf(values.event);
  const published = date === null ? null : readDate(date);
  const source = draft.add(
    "sources",
    {
      id,
      title: (title ?? publisher ?? url ?? id).slice(0, 2000),
      language,
      publisher: publisher ?? (url ? new URL(url).host : (title ?? id)),
      url,
      published: published && parseEdtf(published) ? published : "XXXX",
      retrieved: null,
      license: null,
    },
    at,
  );
  if (!source) return null;
  table.sources.set(key, id);
  return id;
}
