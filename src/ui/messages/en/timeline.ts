import type { ClockName } from "../../../core/time/span.ts";
import { words } from "../words.ts";
import { count, list } from "./grammar.ts";

/** When it was said and when it happened: the timeline under the map. */
export const timeline = {
  label: "Timeline",
  heading: "When",
  clocks: words<ClockName>({
    said: "said",
    happened: "happened",
    published: "published",
    retrieved: "retrieved",
  }),
  marks: "Dates of the statements",
  marksHelp: "Arrow keys go from date to date, Enter opens.",
  mark: (clock: string, date: string): string => `${clock} ${date}`,
  several: (n: number): string => count(n, { one: "# statement", other: "# statements" }),
  inLayers: (layers: readonly string[], many: string): string =>
    layers.length > 0 ? `${list(layers)}: ${many}` : many,
  some: (shown: number, all: number): string => `${shown} of ${all} shown`,
  source: (clock: string, date: string, publisher: string): string =>
    `${publisher}: ${clock} ${date}`,
  noDates: "This dossier has no dates.",
  undated: (n: number): string => `${n} undated`,
  undatedHeading: words<"said" | "happened">({
    said: "No date of saying",
    happened: "No date of the event",
  }),
  list: "As a list",
  listHeading: "All dates",
  close: "Close",

  clock: "Show what",
  from: "From",
  to: "To",
  all: "at any time",
  noLimit: "no limit",
  datedOnly: "only dated",
  clear: "Show all times",
  asOf: "As of",
  asOfHint: "Only what had been said by that day at the latest",
  play: "Play: what was said by each day",
  pause: "Pause",
  step: "Next day",
};
