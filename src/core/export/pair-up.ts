import type { Place, Statement } from "../dossier/dossier.ts";
import type { PlaceRole } from "../dossier/vocabulary.ts";
import type { ExportSelection } from "./export-selection.ts";

/** A statement at one of its places; two roles at one place are two pairs. */
export type Pair = {
  readonly statement: Statement;
  readonly place: Place;
  readonly role: PlaceRole;
};

export type Pairs = {
  readonly pairs: readonly Pair[];
  /** Statements with no place in the selection, which must not get lost. */
  readonly unplaced: readonly Statement[];
};

/** All pairs of a selection's statements and places, in the order of the statements. */
export function pairUp({ places, statements }: ExportSelection): Pairs {
  const selected = new Map(places.map((place) => [place.id, place]));
  const pairs: Pair[] = [];
  const unplaced: Statement[] = [];
  for (const statement of statements) {
    const before = pairs.length;
    for (const { place: id, role } of statement.places) {
      const place = selected.get(id);
      if (place) pairs.push({ statement, place, role });
    }
    if (pairs.length === before) unplaced.push(statement);
  }
  return { pairs, unplaced };
}
