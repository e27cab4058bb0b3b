const MAX_LENGTH = 60;

/** Letters that Unicode does not take apart into a Latin one and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** A valid id made of words: lower-case letters and digits joined by hyphens; the fallback where none are left. */
export function slug(words: string, fallback: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LATIN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const id = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  return id || fallback;
}
