/** Line and column as editors count them, from 1; columns are UTF-16 units. */
export type TextPosition = { readonly line: number; readonly column: number };

/** Turns offsets of a text into lines and columns; a line ends with LF, CR LF or CR. */
export function lineIndex(text: string): (offset: number) => TextPosition {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length),
  ];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
