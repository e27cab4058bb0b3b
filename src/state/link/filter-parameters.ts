import { ACTS, ANSWERS, ICD203_BANDS, PRECISIONS } from "../../core/dossier/vocabulary.ts";
import { ANCHOR_STATES } from "../../core/evidence/report.ts";
import { type Filter, NO_PARTY } from "../../core/query/filter.ts";
import type { Linkable, LinkParameter } from "./link-parameter.ts";
import { narrow } from "./narrow.ts";
import { spanParameters } from "./span-parameters.ts";
import { withinParameters } from "./within-parameters.ts";

/** Characters of a search that a link is read with; more are nobody's search. */
const MAX_TEXT = 200;

/** Halves of characters, which no link can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

type SetPart = {
  [Part in keyof Filter]: Filter[Part] extends ReadonlySet<string> ? Part : never;
}[keyof Filter];

/** Every part of a filter: `speaker=a,b&act=denies&said=2024-10-01/..&in=kursk&q=soldiers`. */
export const filterParameters: readonly LinkParameter[] = [
  choices("speaker", "speakers", (id, { index }) => index.speakers.has(id)),
  choices("party", "parties", (id, { index }) => id === NO_PARTY || index.parties.has(id)),
  choices("act", "acts", isOneOf(ACTS)),
  choices("answer", "answers", isAnswer),
  choices("hedge", "hedges", isOneOf(["hedged", "unhedged", ...ICD203_BANDS])),
  choices("precision", "precisions", isOneOf([...PRECISIONS, "route"])),
  choices("anchor", "anchors", isOneOf(ANCHOR_STATES)),
  ...spanParameters,
  ...withinParameters,
  {
    key: "q",
    write: ({ filter: { text } }) => {
      const words = text.trim();
      return words === "" ? null : encodeURIComponent(words.replace(LONE_SURROGATES, "\uFFFD"));
    },
    read: (value, view) => {
      const text = value.trim().slice(0, MAX_TEXT);
      if (text !== "") narrow(view, { text });
      return text !== "" && text.length === value.trim().length;
    },
  },
];

function choices(
  key: string,
  part: SetPart,
  isKnown: (value: string, known: Linkable) => boolean,
): LinkParameter {
  return {
    key,
    write: ({ filter }) => (filter[part].size > 0 ? [...filter[part]].join(",") : null),
    read: (value, view, linkable) => {
      const asked = value.split(",");
      const known = asked.filter((each) => isKnown(each, linkable));
      if (known.length > 0) narrow(view, { [part]: new Set(known) });
      return known.length === asked.length;
    },
  };
}

function isOneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value);
}

function isAnswer(key: string, { index }: Linkable): boolean {
  const [question = "", answer = "", ...more] = key.split(":");
  return more.length === 0 && index.questions.has(question) && isOneOf(ANSWERS)(answer);
}
