import type { Grouping } from "../../../core/query/group-statements.ts";
import type { Sorting } from "../../../core/query/sort-statements.ts";
import type { ClockName } from "../../../core/time/span.ts";
import type { FilterTopic } from "../../filter/filter-topics.ts";
import { words } from "../words.ts";
import { count } from "./grammar.ts";

/** Searching, filtering, and lists of statements. */
export const filterWords = {
  search: {
    label: "Search statements, speakers and places",
    hint: "Search",
    clear: "Clear the search",
    waiting: "Searching …",
  },
  filter: {
    button: "Filter",
    on: (n: number): string => count(n, { one: "# filter on", other: "# filters on" }),
    topics: words<FilterTopic>({
      layers: "Layer",
      speakers: "Speaker",
      parties: "Party",
      acts: "Act",
      answers: "Answer",
      hedges: "Hedging",
      precisions: "Precision",
      anchors: "In your copy",
      time: "Date",
      within: "Area",
    }),
    topicsLabel: "What to filter by",
    countsAre: "The numbers are statements, given all other filters.",
    layersNote: "Layers that are ticked are on the map.",
    noParty: "speaks for itself",
    hedged: "with a hedge",
    unhedged: "without a hedge",
    statements: (shown: number, all: number): string =>
      `${shown} of ${count(all, { one: "# statement", other: "# statements" })}`,
    places: (shown: number, all: number): string =>
      `${shown} of ${count(all, { one: "# place", other: "# places" })}`,
    undatedKept: (n: number): string =>
      count(n, { one: "# of them undated", other: "# of them undated" }),
    undatedOut: (n: number): string =>
      count(n, { one: "# undated left out", other: "# undated left out" }),
    unlocated: (n: number): string =>
      count(n, { one: "# of them not on the map", other: "# of them not on the map" }),
    active: "What is on",
    remove: (what: string): string => `Remove filter: ${what}`,
    clear: "Clear all",
    nothing: "No statement meets all of this.",
    out: {
      statements: (n: number): string =>
        count(n, { one: "# statement filtered out", other: "# statements filtered out" }),
      places: (n: number): string =>
        count(n, { one: "# place filtered out", other: "# places filtered out" }),
    },
    isOut: "This statement is filtered out elsewhere.",
    noLayer: (layer: string): string => `without ${layer}`,
    text: (text: string): string => `“${text}”`,
    of: (topic: string, value: string): string => `${topic}: ${value}`,
    noCopy: (state: string): string => `${state} (no copy loaded)`,
    clock: "Which date",
    clocks: words<ClockName>({
      said: "said",
      happened: "happened",
      published: "published",
      retrieved: "retrieved",
    }),
    from: "from",
    to: "to",
    datedOnly: "leave out what has no date",
    asOf: (date: string): string => `as of ${date}`,
    between: (from: string, to: string): string => `${from} – ${to}`,
    since: (from: string): string => `since ${from}`,
    until: (to: string): string => `until ${to}`,
    dated: "dated",
    everywhere: "everywhere",
    view: "what the map shows",
    viewWaiting: "what the map shows (no map yet)",
    placeArea: "area of a place",
    choosePlace: "Choose a place",
    inPlace: (place: string): string => `in ${place}`,
    ring: "drawn area",
    draw: "Draw an area on the map",
    drawAgain: "Draw another area",
  },
  drawing: {
    heading: "Area",
    hint: "Click or tap the corners of the area on the map, or add the map’s centre.",
    corners: (n: number): string => count(n, { one: "# corner", other: "# corners" }),
    more: "of at least three",
    addCenter: "Add centre",
    undo: "Undo",
    done: "Show",
    close: "Stop drawing",
  },
  statements: {
    groupBy: "Group by",
    groups: words<Grouping>({
      order: "nothing",
      place: "place",
      speaker: "speaker",
      question: "question",
      said: "day said",
      happened: "day it happened",
    }),
    sortBy: "Sort by",
    sortings: words<Sorting>({
      order: "order of the article",
      said: "when it was said",
      happened: "when it happened",
    }),
    without: words<Exclude<Grouping, "order">>({
      speaker: "Unknown speaker",
      place: "No place",
      question: "Answers no question",
      said: "Undated",
      happened: "Undated",
    }),
    none: "This dossier has no statements.",
  },
};
