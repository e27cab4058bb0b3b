import type { Source } from "../dossier/dossier.ts";
import type { Location } from "./locate.ts";
import type { NormalisedText } from "./normalised-text.ts";
import type { Span } from "./report.ts";
import { findSentences, type Sentence } from "./sentences.ts";

/**
 * Sentences of the article within a copy, for counting which of them produced statements. Positions are
 * code points of the copy's normalised text.
 *
 * A copy does not say where the article begins and ends. It is taken to reach as far before its first
 * anchor and behind its last as it does in the source. So a sentence the page adds *between* the first and the
 * last anchor, such as an advert, counts as one of the article, and one it adds before them may push the
 * title out. With no outline of the source, or no anchors to go by, the whole copy counts; with
 * anchors of which none is found, the article is not there and nothing counts.
 *
 * What the outline calls furniture (captions, players, newsletter boxes) is left out, but only where
 * the copy is as long as the source between two exact anchors, or between one and the end of both:
 * elsewhere there is no telling which sentence it is. Titles and headings count.
 */
export function findArticleSentences(
  copy: NormalisedText,
  source: Source,
  locations: readonly Location[],
): Sentence[] {
  if (!source.text || locations.length === 0) return findSentences(copy, source.language);
  const exact = inSourceOrder(locations.filter(({ state }) => state === "exact"));
  const anchored = exact.length > 0 ? exact : inSourceOrder(locations);
  const first = anchored[0];
  const last = anchored.at(-1);
  if (!first || !last) return [];
  const extent = {
    start: Math.max(0, first.copy.start - first.source.start),
    end: Math.min(copy.length, last.copy.end + source.text.length - last.source.end),
  };
  const furniture = mapFurniture(copy, source.text, exact);
  return findSentences(copy, source.language, extent.start, extent.end).filter(
    (sentence) =>
      isMostlyIn(sentence, extent) && !furniture.some((span) => isMostlyIn(sentence, span)),
  );
}

/** The same words, in the source and in the copy. */
type Pair = { readonly source: Span; readonly copy: Span };

function inSourceOrder(locations: readonly Location[]): Pair[] {
  return locations
    .flatMap(({ evidence, span }) =>
      span ? [{ source: { start: evidence.start, end: evidence.end }, copy: span }] : [],
    )
    .sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
}

/** The source's furniture, as spans of the copy, where the two run in step. */
function mapFurniture(
  copy: NormalisedText,
  outline: NonNullable<Source["text"]>,
  exact: readonly Pair[],
): Span[] {
  const start: Pair = { source: { start: 0, end: 0 }, copy: { start: 0, end: 0 } };
  const end: Pair = {
    source: { start: outline.length, end: outline.length },
    copy: { start: copy.length, end: copy.length },
  };
  const marks = [start, ...exact, end];
  const furniture = outline.paragraphs
    .filter(({ kind }) => kind === "furniture")
    .flatMap(({ sentences }) => sentences);
  return furniture.flatMap(([from, to]) => {
    const before = marks.findLast((mark) => mark.source.end <= from);
    const after = marks.find((mark) => mark.source.start >= to);
    if (!before || !after) return [];
    const shift = before.copy.end - before.source.end;
    if (after.copy.start - after.source.start !== shift) return [];
    return [{ start: from + shift, end: to + shift }];
  });
}

function isMostlyIn(sentence: Span, span: Span): boolean {
  const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
  return 2 * shared >= sentence.end - sentence.start;
}
