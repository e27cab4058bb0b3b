import type { Tab } from "../view.ts";

/**
 * Fragment of the link that opens a place, with all else as the page opens. Without scripts it leads to the element with the
 * fragment as its id: the place's entry in the list.
 */
export function placeLink(place: string): string {
  return `#${placeAnchor(place)}`;
}

/** Id of a place's entry in the list. */
export function placeAnchor(place: string): string {
  return `v=1&place=${place}`;
}

/** Fragment of the link that opens a statement; without scripts it leads to its card. */
export function statementLink(statement: string): string {
  return `#${statementAnchor(statement)}`;
}

/** Id of a statement's card. */
export function statementAnchor(statement: string): string {
  return `v=1&statement=${statement}`;
}

/** Fragment of the link that opens a tab; without scripts it leads to where the tab's content begins. */
export function tabLink(tab: Tab): string {
  return `#${tabAnchor(tab)}`;
}

/** Id of a tab's content. */
export function tabAnchor(tab: Tab): string {
  return `v=1&tab=${tab}`;
}
