import type { EdtfTime } from "../../core/time/edtf.ts";
import { timeOf } from "../../core/time/known-times.ts";
import type { FirstMessages } from "../messages/messages.ts";
import { formatDate } from "./date.ts";
import { formatDays } from "./days.ts";

/** What of a catalogue dates need. */
export type TimeMessages = Pick<FirstMessages, "locale" | "time">;

export type FormattedTime = {
  readonly words: string;
  /** For `<time datetime>`; null where HTML has no form for it, e.g. open intervals. */
  readonly dateTime: string | null;
};

/**
 * An EDTF text as a reader of the page's language writes dates: "Thu, 24 Oct 2024", „bis 24. Okt. 2024“,
 * „14.–20. Okt. 2024 (unsicher)“. A text that is not EDTF is shown as it stands.
 */
export function formatEdtf(
  edtf: string,
  m: TimeMessages,
  options: { readonly weekday?: boolean } = {},
): FormattedTime {
  const time = timeOf(edtf);
  if (!time) return { words: edtf, dateTime: null };
  const doubts = [
    ...(time.uncertain ? [m.time.uncertain] : []),
    ...(time.approximate ? [m.time.approximate] : []),
  ];
  const plain = formatForm(edtf, time, m, options.weekday ?? false);
  return {
    words: doubts.length > 0 ? m.time.qualified(plain, doubts) : plain,
    dateTime: doubts.length > 0 ? null : htmlDateTime(edtf, time),
  };
}

function formatForm(edtf: string, time: EdtfTime, m: TimeMessages, weekday: boolean): string {
  switch (time.form) {
    case "single":
      return formatDate(edtf, time, m, weekday);
    case "interval":
      return formatInterval(edtf, time, m);
    case "set":
      return formatMembers(edtf, m, "disjunction");
    case "list":
      return formatMembers(edtf, m, "conjunction");
  }
}

function formatInterval(edtf: string, time: EdtfTime, m: TimeMessages): string {
  const [from = "", to = ""] = edtf.split("/").map((side) => formatSide(side, m));
  if (from === "" && to === "") return m.time.unknown;
  if (time.openStart) return m.time.by(to);
  if (time.openEnd) return m.time.from(from);
  if (time.unknownStart) return m.time.startUnknown(to);
  if (time.unknownEnd) return m.time.endUnknown(from);
  return formatDays(time, m) ?? m.time.range(from, to);
}

/** Words of one side; empty when it is open or unknown. Its doubts are said of the whole. */
function formatSide(side: string, m: TimeMessages): string {
  const time = timeOf(side);
  return time ? formatDate(side, time, m, false) : "";
}

/** Members of `[…]` and `{…}`: dates, `a..b`, `..a`, `a..`. */
function formatMembers(edtf: string, m: TimeMessages, type: "conjunction" | "disjunction"): string {
  const members = edtf.slice(1, -1).split(",");
  const words = members.map((member) => {
    const [from = "", to] = member.split("..").map((side) => formatSide(side.trim(), m));
    if (to === undefined) return from;
    if (from === "") return m.time.by(to);
    return to === "" ? m.time.from(from) : m.time.between(from, to);
  });
  return new Intl.ListFormat(m.locale, { type }).format(words);
}

function htmlDateTime(edtf: string, { form, granularity }: EdtfTime): string | null {
  if (form !== "single" || granularity === null) return null;
  const plain = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;
  return plain.test(edtf) ? edtf : null;
}
