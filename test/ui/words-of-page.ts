/** What a page says: its texts, and the attributes that are read out or shown. Without marks and numbers. */
export function wordsOfPage(html: string): ReadonlySet<string> {
  const plain = html.replace(/<svg.*?<\/svg>/gs, "").replace(/<code>.*?<\/code>/gs, "");
  const texts = [...plain.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text);
  const spoken = [...plain.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]+)"/g)];
  return new Set(
    [...texts, ...spoken.map(([, text = ""]) => text)]
      .map((text) => text.trim())
      .filter((text) => /\p{L}{2}/u.test(text)),
  );
}
