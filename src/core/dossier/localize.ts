import type { Text } from "./dossier.ts";

/** A text in the asked language, or in the first it has, with the language it is then in. */
export function localize(text: Text, language: string): { words: string; language: string } {
  // An own key only: the language may come from a link.
  const words = Object.hasOwn(text, language) ? text[language] : undefined;
  if (words !== undefined) return { words, language };
  const [first] = Object.entries(text);
  return first ? { words: first[1], language: first[0] } : { words: "", language };
}
