/**
 * The dossier's language that the reader reads best: the first of theirs that it has, comparing whole tags and
 * then main languages; else the dossier's first.
 */
export function chooseLanguage(has: readonly string[], reads: readonly string[]): string {
  for (const wanted of reads) {
    const same = has.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
    const close = has.find((tag) => mainLanguage(tag) === mainLanguage(wanted));
    const found = same ?? close;
    if (found !== undefined) return found;
  }
  return has[0] ?? "en";
}

function mainLanguage(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
