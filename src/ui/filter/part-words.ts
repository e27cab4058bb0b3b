import { localize } from "../../core/dossier/localize.ts";
import type { FilterPart } from "../../core/query/filter-parts.ts";
import type { TimeSpan } from "../../core/time/span.ts";
import type { AppState } from "../../state/app-state.ts";
import { formatEdtf } from "../format/edtf.ts";
import type { Messages } from "../messages/messages.ts";
import { valueWords } from "./value-words.ts";

/** What a part of the filter asks for, short enough for a chip. */
export function partWords(state: AppState, m: Messages, part: FilterPart): string {
  const filter = state.filter.value;
  switch (part.kind) {
    case "text":
      return m.filter.text(filter.text.trim());
    case "span":
      return filter.span === null ? "" : spanWords(filter.span, m);
    case "asOf":
      return m.filter.asOf(formatEdtf(filter.asOf ?? "", m).words);
    case "within":
      return withinWords(state, m);
    case "value": {
      const words = valueWords(state, m, part.facet, part.value);
      if (part.facet === "layers") return m.filter.noLayer(words);
      const idle = part.facet === "anchors" && state.copy.value === null;
      return idle ? m.filter.noCopy(words) : words;
    }
  }
}

function spanWords({ clock, from, to }: TimeSpan, m: Messages): string {
  return m.filter.of(m.filter.clocks[clock], daysWords(from, to, m));
}

function daysWords(from: string | null, to: string | null, m: Messages): string {
  if (from !== null && to !== null) {
    return from === to ? formatEdtf(from, m).words : formatEdtf(`${from}/${to}`, m).words;
  }
  if (from !== null) return m.filter.since(formatEdtf(from, m).words);
  if (to !== null) return m.filter.until(formatEdtf(to, m).words);
  return m.filter.dated;
}

function withinWords(state: AppState, m: Messages): string {
  const { within } = state.filter.value;
  if (within === null || within === "view") return m.filter.view;
  if ("ring" in within) return m.filter.ring;
  const place = state.index.places.get(within.place);
  const name = place ? localize(place.name, state.language.value).words : within.place;
  return m.filter.inPlace(name);
}
