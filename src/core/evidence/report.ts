/**
 * How an anchor stands in a copy of its source.
 * - `exact`: same digest, same place relative to its neighbours
 * - `moved`: same digest, elsewhere
 * - `altered`: first … last found, digest differs
 * - `ambiguous`: several matches
 * - `lost`: none
 */
export const ANCHOR_STATES = ["exact", "moved", "altered", "ambiguous", "lost"] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Offsets in Unicode code points of the copy as given, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** One anchor of one statement, looked for in a copy. */
export type LocatedAnchor = {
  readonly statement: string;
  readonly source: string;
  /** Position in the statement's `evidence` list. */
  readonly index: number;
  readonly state: AnchorState;
  /** Where it is in the copy as given; null when lost or ambiguous. */
  readonly span: Span | null;
  /** The copy's words there, normalised; null when lost or ambiguous. Never stored, never exported unasked. */
  readonly words: string | null;
};

/** A sentence of the copy, in reading order. */
export type CopySentence = Span & {
  /** 1-based, counted in the copy. */
  readonly paragraph: number;
  readonly words: string;
  /** Ids of the statements that rest on it. */
  readonly statements: readonly string[];
};

/** What a reader's copy says of a dossier's evidence in one source. */
export type CopyReport = {
  readonly dossier: string;
  readonly source: string;
  readonly anchors: readonly LocatedAnchor[];
  readonly counts: Readonly<Record<AnchorState, number>>;
  /** Sentences of the article within the copy; menus and adverts outside it are not counted. */
  readonly sentences: readonly CopySentence[];
};
