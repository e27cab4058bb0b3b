import type { Position } from "geojson";
import type { Act, Answer, Icd203Band } from "../dossier/vocabulary.ts";
import type { AnchorState } from "../evidence/report.ts";
import type { TimeSpan } from "../time/span.ts";
import type { DrawnPrecision } from "./drawn-precision.ts";

/** Stands among parties for speakers that speak for themselves; no party can have it as its id. */
export const NO_PARTY = "-";

/** An answer to a question: the question's id, a colon, the answer. */
export type AnswerKey = `${string}:${Answer}`;

/** Whether there is a hedge, or how likely its words make it (ICD 203). */
export type HedgeKey = "hedged" | "unhedged" | Icd203Band;

/** Corners of an area drawn on the map, in order, the first not repeated; at least three. */
export type Ring = readonly Position[];

/** The ground of a place, or an area that was drawn. */
export type Area = { readonly place: string } | { readonly ring: Ring };

/** Where something must be: in what the map shows, or in an area. */
export type Within = "view" | Area;

/**
 * What a statement must meet to be shown. Within a set one value is enough; an empty set asks for nothing, and all
 * parts that ask for something must be met. Layers are switched by themselves and are not in here.
 */
export type Filter = {
  readonly speakers: ReadonlySet<string>;
  /** Parties that speakers speak for; `NO_PARTY` for none. */
  readonly parties: ReadonlySet<string>;
  readonly acts: ReadonlySet<Act>;
  readonly answers: ReadonlySet<AnswerKey>;
  readonly hedges: ReadonlySet<HedgeKey>;
  readonly precisions: ReadonlySet<DrawnPrecision>;
  /** How anchors stand in the reader's copy; asks for nothing while there is none. */
  readonly anchors: ReadonlySet<AnchorState>;
  readonly span: TimeSpan | null;
  /** ISO day up to which a statement must have been said; null asks for nothing. */
  readonly asOf: string | null;
  readonly within: Within | null;
  /** Words that are searched for; blank for none. */
  readonly text: string;
};

export const NO_FILTER: Filter = {
  speakers: new Set(),
  parties: new Set(),
  acts: new Set(),
  answers: new Set(),
  hedges: new Set(),
  precisions: new Set(),
  anchors: new Set(),
  span: null,
  asOf: null,
  within: null,
  text: "",
};

export const FILTER_PARTS = Object.keys(NO_FILTER) as readonly (keyof Filter)[];
