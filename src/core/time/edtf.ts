import { type ParsedInterval, type ParsedList, type ParsedPart, parse } from "edtf";
import { type EdtfSpan, GRANULARITIES, type Granularity, spanOf } from "./edtf-span.ts";
import { readTimesWith } from "./known-times.ts";
import { parsePlain } from "./plain-date.ts";

/** Whether a text gives one time, a stretch, one of several (`[…]`) or all of several (`{…}`). */
export type EdtfForm = "single" | "interval" | "set" | "list";

/** A date as surely as it is known. */
export type EdtfTime = {
  readonly form: EdtfForm;
  /** Milliseconds UTC. Null when open or unknown; never infinite, never NaN. */
  readonly earliest: number | null;
  /** Milliseconds UTC of the last instant. Null when open or unknown. */
  readonly latest: number | null;
  /** ISO day (`2024-10-24`) of the calendar the text is written in; null when open or unknown. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** `..`: it has no beginning or end, or none is meant. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Nothing before or after the slash: it has one, nobody says which. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** `~` or `%` anywhere in the text. */
  readonly approximate: boolean;
  /** `?` or `%` anywhere in the text. */
  readonly uncertain: boolean;
  /** Of the coarsest date in the text; null when it has none. */
  readonly granularity: Granularity | null;
};

/** Longer texts are refused unread: the parser's time grows faster than the text. */
const MAX_LENGTH = 100;

const CONSTRAINTS = {
  // The library's level 3 is no more than seasons with qualifiers and in intervals.
  level: 3,
  // Not Decade and Century: they read the slip `202` as the 2020s.
  types: ["Date", "Season", "Year", "Interval", "Set", "List"],
};

/**
 * Reads an Extended Date/Time Format text (ISO 8601-2, levels 0 to 2). Null when it is not one, when it
 * ends before it begins, or when it lies beyond the years JavaScript's dates hold. Never throws.
 */
export function parseEdtf(text: string): EdtfTime | null {
  if (text.length > MAX_LENGTH) return null;
  try {
    const parsed = parsePlain(text) ?? parse(text, CONSTRAINTS);
    if (parsed.type === "Interval") return interval(parsed);
    if (isList(parsed)) return list(parsed);
    return combine("single", [parsed], {});
  } catch {
    return null;
  }
}

type Ends = Partial<Pick<EdtfTime, "openStart" | "openEnd" | "unknownStart" | "unknownEnd">>;

function interval({ values: [start, end] }: ParsedInterval): EdtfTime | null {
  const ends = {
    openStart: typeof start === "number",
    openEnd: typeof end === "number",
    unknownStart: start === null,
    unknownEnd: end === null,
  };
  const parts = [start, end].filter((value) => typeof value === "object" && value !== null);
  return inOrder(parts) ? combine("interval", parts, ends) : null;
}

function list({ type, values, earlier, later }: ParsedList): EdtfTime | null {
  const ranges = values.filter((value) => isRange(value));
  if (!ranges.every((range) => inOrder(range))) return null;
  const ends = { openStart: earlier === true, openEnd: later === true };
  return combine(type === "Set" ? "set" : "list", values.flat(), ends);
}

function isList(parsed: ParsedPart | ParsedList): parsed is ParsedList {
  return parsed.type === "Set" || parsed.type === "List";
}

function isRange(value: ParsedList["values"][number]): value is readonly [ParsedPart, ParsedPart] {
  return Array.isArray(value);
}

function inOrder(parts: readonly ParsedPart[]): boolean {
  const [start, end] = parts.map((part) => spanOf(part));
  return !start || !end || start.earliest <= end.latest;
}

function combine(form: EdtfForm, parts: readonly ParsedPart[], ends: Ends): EdtfTime | null {
  const spans = parts.map((part) => spanOf(part)).filter((span) => span !== null);
  if (spans.length < parts.length) return null;
  const { openStart = false, openEnd = false, unknownStart = false, unknownEnd = false } = ends;
  const first = openStart || unknownStart ? null : least(spans, (span) => span.earliest);
  const last = openEnd || unknownEnd ? null : least(spans, (span) => -span.latest);
  const coarsest = Math.max(...spans.map((span) => GRANULARITIES.indexOf(span.granularity)));
  return {
    form,
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    firstDay: first?.firstDay ?? null,
    lastDay: last?.lastDay ?? null,
    openStart,
    openEnd,
    unknownStart,
    unknownEnd,
    approximate: parts.some((part) => Boolean(part.approximate)),
    uncertain: parts.some((part) => Boolean(part.uncertain)),
    granularity: GRANULARITIES[coarsest] ?? null,
  };
}

function least(spans: readonly EdtfSpan[], by: (span: EdtfSpan) => number): EdtfSpan | null {
  return spans.reduce<EdtfSpan | null>(
    (best, span) => (best === null || by(span) < by(best) ? span : best),
    null,
  );
}

readTimesWith(parseEdtf);
