/** One selection for map and list. A statement is selected within a place, or by itself. */
export type Selection = {
  readonly place: string | null;
  readonly statement: string | null;
};

export const NOTHING_SELECTED: Selection = { place: null, statement: null };
