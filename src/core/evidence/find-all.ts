/** Indices at which `words` begins in `text`, overlapping ones included, in order. None for empty words. */
export function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
