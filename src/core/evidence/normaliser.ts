import { foldPunctuation, isInvisible, isWhiteSpace, joinsPrevious } from "./characters.ts";
import type { NormalisedText } from "./normalised-text.ts";

/** Takes a text code point by code point, each with its span in the text as given, and normalises it. */
export interface Normaliser {
  /** A code point of the text; white space of any kind becomes one space. */
  character(codePoint: number, start: number, end: number): void;
  /** A line end; two with nothing but white space between them end the paragraph. */
  lineBreak(start: number, end: number): void;
  /** The end of a paragraph, at a position of the text as given. */
  paragraphBreak(at: number): void;
  finish(): NormalisedText;
}

const REPLACEMENT = 0xfffd;
const SPACE = 0x20;
const NEWLINE = 0x0a;

export function createNormaliser(): Normaliser {
  const codePoints: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // A base and the marks that follow it: NFC is applied to it as a whole, and all of it maps to its span.
  let cluster = "";
  let clusterSize = 0;
  let clusterStart = 0;
  let clusterEnd = 0;
  // The white space since the last visible code point.
  let gapStart = -1;
  let gapEnd = 0;
  let lineBreaks = 0;

  function gap(start: number, end: number): void {
    if (gapStart < 0) gapStart = start;
    gapEnd = end;
  }

  function emit(codePoint: number, start: number, end: number): void {
    if (isWhiteSpace(codePoint)) {
      gap(start, end);
      return;
    }
    if (gapStart >= 0) {
      if (codePoints.length > 0) {
        codePoints.push(lineBreaks > 1 ? NEWLINE : SPACE);
        starts.push(gapStart);
        ends.push(gapEnd);
      }
      gapStart = -1;
    }
    lineBreaks = 0;
    codePoints.push(foldPunctuation(codePoint));
    starts.push(start);
    ends.push(end);
  }

  function flush(): void {
    if (clusterSize === 0) return;
    const only = cluster.codePointAt(0) ?? REPLACEMENT;
    if (clusterSize === 1 && only < 0x300) emit(only, clusterStart, clusterEnd);
    else {
      for (const character of cluster.normalize("NFC")) {
        emit(character.codePointAt(0) ?? REPLACEMENT, clusterStart, clusterEnd);
      }
    }
    cluster = "";
    clusterSize = 0;
  }

  return {
    character(codePoint, start, end) {
      if (isInvisible(codePoint)) return;
      const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
      if (clusterSize > 0 && !joinsPrevious(codePoint)) flush();
      if (clusterSize === 0) clusterStart = start;
      cluster += String.fromCodePoint(isSurrogate ? REPLACEMENT : codePoint);
      clusterSize += 1;
      clusterEnd = end;
    },
    lineBreak(start, end) {
      flush();
      lineBreaks += 1;
      gap(start, end);
    },
    paragraphBreak(at) {
      flush();
      lineBreaks += 2;
      gap(at, at);
    },
    finish() {
      flush();
      return toNormalisedText(codePoints, starts, ends);
    },
  };
}

/** How many code points go through one call; the engine limits a call's arguments. */
const BATCH = 8192;

function toNormalisedText(codePoints: number[], starts: number[], ends: number[]): NormalisedText {
  const parts: string[] = [];
  for (let from = 0; from < codePoints.length; from += BATCH) {
    parts.push(String.fromCodePoint(...codePoints.slice(from, from + BATCH)));
  }
  const units = new Uint32Array(codePoints.length + 1);
  let unit = 0;
  codePoints.forEach((codePoint, index) => {
    units[index] = unit;
    unit += codePoint > 0xffff ? 2 : 1;
  });
  units[codePoints.length] = unit;
  return {
    text: parts.join(""),
    length: codePoints.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    units,
  };
}
