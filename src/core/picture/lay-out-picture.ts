import { SIGN_GRID } from "../cartography/signs.ts";
import { FACE_STYLES } from "./faces.ts";
import type { Face, PictureItem, PictureLayout, PictureWords, Size } from "./picture.ts";
import { wrapText } from "./wrap-text.ts";

/** Pixels. */
const MARGIN = 20;
/** Pixels between a sign and its words, and between an entry of the legend and the next. */
const [SIGN_GAP, ENTRY_GAP] = [7, 22];
/** Pixels between parts. */
const SPACE = 12;

/** Width of a text in pixels. */
export type Measure = (words: string, face: Face) => number;

/**
 * Places title, legend, scale and notes around a map of a size: title above, the rest below, broken into as many lines as
 * the map's width asks for.
 */
export function layOutPicture(map: Size, words: PictureWords, measure: Measure): PictureLayout {
  const page = flow(map.width - 2 * MARGIN, measure);
  page.skip(SPACE);
  page.paragraph("title", words.title);
  if (words.subtitle !== null) page.paragraph("subtitle", words.subtitle);
  page.skip(SPACE);
  const mapTop = page.y();
  page.skip(map.height + SPACE);
  page.row(legendEntries(words, measure));
  page.skip(SPACE / 2);
  for (const note of words.notes) page.paragraph("note", note);
  page.skip(SPACE);
  return { width: map.width, height: page.y(), mapTop, items: page.items };
}

/** A part of a row; its items are placed from its left edge and its baseline. */
type Entry = { readonly width: number; readonly items: readonly PictureItem[] };

/** Sets one thing under the other. */
function flow(width: number, measure: Measure) {
  let y = 0;
  const items: PictureItem[] = [];
  return {
    items,
    y: () => y,
    skip: (pixels: number): void => {
      y += pixels;
    },
    paragraph: (face: Face, words: string): void => {
      const { leading, size } = FACE_STYLES[face];
      for (const line of wrapText(words, width, (text) => measure(text, face))) {
        const baseline = y + (leading + size * CAPITAL) / 2;
        items.push({ kind: "text", face, words: line, x: MARGIN, y: baseline });
        y += leading;
      }
    },
    row: (entries: readonly Entry[]): void => {
      const { leading, size } = FACE_STYLES.legend;
      let x = 0;
      for (const entry of entries) {
        if (x > 0 && x + entry.width > width) {
          x = 0;
          y += leading;
        }
        const baseline = y + (leading + size * CAPITAL) / 2;
        for (const item of entry.items) {
          items.push({ ...item, x: MARGIN + x + item.x, y: baseline + item.y });
        }
        x += entry.width + ENTRY_GAP;
      }
      if (entries.length > 0) y += leading;
    },
  };
}

/** Height of a capital letter, in sizes of the face. */
const CAPITAL = 0.66;

function legendEntries({ legend, scale }: PictureWords, measure: Measure): Entry[] {
  const text = (words: string, x: number): PictureItem => ({
    kind: "text",
    face: "legend",
    words,
    x,
    y: 0,
  });
  const middle = (FACE_STYLES.legend.size * CAPITAL) / 2;
  const entries = legend.map(({ words, sign, hue }): Entry => {
    const at = SIGN_GRID + SIGN_GAP;
    const top = -middle - SIGN_GRID / 2;
    return {
      width: at + measure(words, "legend"),
      items: [{ kind: "sign", parts: sign, hue, x: 0, y: top }, text(words, at)],
    };
  });
  if (scale === null) return entries;
  const at = scale.pixels + SIGN_GAP;
  const bar: PictureItem = { kind: "bar", x: 0, y: 0, pixels: scale.pixels };
  return [
    ...entries,
    { width: at + measure(scale.words, "legend"), items: [bar, text(scale.words, at)] },
  ];
}
