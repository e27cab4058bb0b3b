/** Where an item stands in the files as given: file within the dossier folder, and JSON pointer. */
export type Origin = { readonly file: string; readonly path: string };

/**
 * Origins of a dossier's items, by identity: items that did not parse shift the positions of those
 * after them, and an id may be given twice.
 */
export type Origins = ReadonlyMap<object, Origin>;
