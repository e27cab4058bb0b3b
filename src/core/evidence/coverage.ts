import type { Dossier, Source } from "../dossier/dossier.ts";

export type Coverage = { readonly claimed: number; readonly all: number };

/**
 * How many of a source's sentences statements rest on, counted by its outline and without what the page
 * adds; null when it has no outline.
 */
export function coverage(dossier: Dossier, source: Source): Coverage | null {
  if (!source.text) return null;
  const anchors = dossier.statements
    .flatMap(({ evidence }) => evidence)
    .filter((anchor) => anchor.source === source.id);
  const sentences = source.text.paragraphs
    .filter(({ kind }) => kind !== "furniture")
    .flatMap((paragraph) => paragraph.sentences);
  const claimed = sentences.filter(([start, end]) =>
    anchors.some((anchor) => anchor.start < end && anchor.end > start),
  );
  return { claimed: claimed.length, all: sentences.length };
}
