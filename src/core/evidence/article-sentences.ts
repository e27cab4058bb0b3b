import type { Source } from "../dossier/dossier.ts";
import type { Location } from "./locate.ts";
import type { NormalisedText } from "./normalised-text.ts";
import type { Outline } from "./outline.ts";
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
 * What the outline calls furniture (captions, players, newsletter boxes) is left out where a sentence
 * of the copy lies, to the code point, as far from the nearest exact anchor before or behind it as the furniture
 * does in the source. Where the page has put something between, there is no telling, and it counts. Titles and headings
 * count.
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
  const furniture = mapFurniture(source.text, exact);
  return findSentences(copy, source.language, extent.start, extent.end).filter(
    (sentence) => isMostlyIn(sentence, extent) && !furniture.has(keyOf(sentence)),
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

/** Where the source's furniture lies in the copy if it keeps its distance to an anchor, as keys of spans. */
function mapFurniture(outline: Outline, exact: readonly Pair[]): Set<string> {
  return new Set(
    outline.paragraphs
      .filter(({ kind }) => kind === "furniture")
      .flatMap(({ sentences }) => sentences)
      .flatMap(([start, end]) => {
        const before = exact.findLast((pair) => pair.source.end <= start);
        const after = exact.find((pair) => pair.source.start >= end);
        return [before, after].flatMap((pair) => {
          if (!pair) return [];
          const shift = pair.copy.start - pair.source.start;
          return [keyOf({ start: start + shift, end: end + shift })];
        });
      }),
  );
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function isMostlyIn(sentence: Span, span: Span): boolean {
  const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
  return 2 * shared >= sentence.end - sentence.start;
}
