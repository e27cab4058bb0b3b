import type { Facet } from "../../core/query/facet-counts.ts";

/** What a reader can filter by, in the order in which it is offered. */
export const FILTER_TOPICS = [
  "layers",
  "speakers",
  "parties",
  "acts",
  "answers",
  "hedges",
  "precisions",
  "anchors",
  "time",
  "within",
] as const satisfies readonly (Facet | "time" | "within")[];
export type FilterTopic = (typeof FILTER_TOPICS)[number];
