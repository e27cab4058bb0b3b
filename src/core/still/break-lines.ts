import { textWidth } from "./text-width.ts";

/** Breaks words into lines of at most `ems` width where there is a space, the lines as even as they get. */
export function breakLines(text: string, ems: number): string[] {
  const words = text.split(" ");
  const most = Math.max(ems, ...words.map(textWidth));
  const count = Math.ceil(textWidth(text) / most);
  const even = Math.max(textWidth(text) / count, ...words.map(textWidth));
  for (let width = even; ; width = Math.min(most, width * 1.1)) {
    const lines = fill(words, width);
    if (lines.length <= count || width >= most) return lines;
  }
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
