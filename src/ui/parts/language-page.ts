import type { PageKind } from "../../state/app-state.ts";

/** Address of a dossier's page in another language, as seen from its page in one; from its embed, that of the other embed. */
export function languagePage({ slug, embed }: PageKind, language: string): string {
  return embed ? `../../../${language}/${slug}/embed/` : `../../${language}/${slug}/`;
}
