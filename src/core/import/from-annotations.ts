import type { Text } from "../dossier/dossier.ts";
import { digest } from "../evidence/digest.ts";
import { normalise } from "../evidence/normalise.ts";
import { localId } from "../export/dossier-iri.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { type JsonObject, listOf, objectOf, wordsOf } from "./json-value.ts";
import { fromRecords } from "./records/from-records.ts";
import type { ImportRecord } from "./records/import-record.ts";

/** As many words of a sentence as an anchor shows of it at either end. */
const TERM_WORDS = 4;

/**
 * Reads W3C Web Annotations, as Recogito and Hypothesis write them: each comment is a statement, and the words it marks are
 * its anchor. The marked words themselves are not taken over, only their fingerprint: they are the publisher's.
 */
export function fromAnnotations(file: string, value: unknown, options: ImportOptions): Imported {
  const root = objectOf(value);
  const list = root
    ? Array.isArray(root.items)
      ? root.items
      : (objectOf(root.first)?.items ?? [root])
    : value;
  const base = root ? (Array.isArray(root.items) ? "/items" : "") : "";
  const isSingle = root !== null && base === "" && list !== value && listOf(list)[0] === root;
  const annotations = listOf(list);
  const records = annotations.map((annotation, index) =>
    toRecord(objectOf(annotation) ?? {}, { pointer: isSingle ? "" : `${base}/${index}` }),
  );
  const languages = [...new Set(records.flatMap(({ texts }) => Object.keys(texts?.text ?? {})))];
  return fromRecords({ file, format: "annotations", records, origin: null, languages }, options);
}

function toRecord(annotation: JsonObject, at: ImportRecord["at"]): ImportRecord {
  const bodies = many(annotation.body);
  const comments = bodies
    .map(objectOf)
    .filter((body) => body !== null && wordsOf(body.value) !== null);
  const tags = comments
    .filter((body) => body?.purpose === "tagging")
    .map((body) => wordsOf(body?.value));
  const texts = comments.filter((body) => body?.purpose !== "tagging");
  const tagged: Text = Object.fromEntries(
    texts.flatMap((body) => {
      const tag = wordsOf(body?.language);
      return tag && /^[a-z]{2,3}(-|$)/.test(tag) ? [[tag, wordsOf(body?.value) ?? ""]] : [];
    }),
  );
  const target = objectOf(many(annotation.target)[0]) ?? {};
  const source = wordsOf(target.source) ?? wordsOf(objectOf(target.source)?.id) ?? "";
  const creator = objectOf(annotation.creator);
  const statement = bodies
    .map((body) => wordsOf(body) ?? wordsOf(objectOf(body)?.id))
    .find((id) => id && localId(id));
  const isTagged = Object.keys(tagged).length > 0;
  return {
    at,
    values: {
      ...(statement && { statement_id: localId(statement) ?? "" }),
      text: isTagged ? "" : texts.map((body) => wordsOf(body?.value)).join(" "),
      hedge: "",
      kind: tags.filter(Boolean).join("; "),
      speaker_name: wordsOf(creator?.name) ?? "",
      ...(/^https?:/.test(source)
        ? { source_url: source }
        : { source_title: localId(source) ?? source }),
      ...anchorOf(target),
    },
    texts: isTagged ? { text: tagged } : {},
    geometry: null,
  };
}

function anchorOf(target: JsonObject): ImportRecord["values"] {
  const selectors = many(target.selector).map((each) => objectOf(each) ?? {});
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const quote = wordsOf(selectors.find(({ type }) => type === "TextQuoteSelector")?.exact);
  const anchor = objectOf(target.anchor) ?? {};
  const given = wordsOf(anchor.sha256);
  const [start, end] = [wordsOf(position?.start), wordsOf(position?.end)];
  if (start === null || end === null || (!quote && !given)) return {};
  const words = normalise(quote ?? "").text;
  const [first, last] = [wordsOf(anchor.firstWords), wordsOf(anchor.lastWords)];
  const split = words.split(/\s+/);
  return {
    evidence_start: start,
    evidence_end: end,
    evidence_sha256: given ?? digest(words),
    evidence_first: first ?? split.slice(0, TERM_WORDS).join(" "),
    evidence_last: last ?? split.slice(-TERM_WORDS).join(" "),
    ...(wordsOf(anchor.prefixWords) && { evidence_prefix: wordsOf(anchor.prefixWords) ?? "" }),
    ...(wordsOf(anchor.suffixWords) && { evidence_suffix: wordsOf(anchor.suffixWords) ?? "" }),
  };
}

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
