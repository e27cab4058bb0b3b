import type { Text } from "../dossier/dossier.ts";

/** One column for each language of the dossier, `name_de`, `name_en`, …; null where there is no text. */
export function perLanguage(
  column: string,
  text: Text | undefined,
  languages: readonly string[],
): Record<string, string | null> {
  return Object.fromEntries(
    languages.map((language) => [`${column}_${language}`, text?.[language] ?? null]),
  );
}
