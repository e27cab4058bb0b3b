/** A word for every member of a vocabulary; one left out does not compile. */
export function words<K extends string>(table: Readonly<Record<K, string>>) {
  return table;
}
