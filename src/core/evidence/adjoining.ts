const OPENING = /["'(]/;
const CLOSING = /[.!?…"')]/;

/**
 * A UTF-16 span widened by the quotation marks and brackets that adjoin it, and by the punctuation that
 * ends its sentence. It never grows over white space.
 */
export function withAdjoining(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && OPENING.test(text[from - 1] ?? "")) from -= 1;
  while (to < text.length && CLOSING.test(text[to] ?? "")) to += 1;
  return [from, to];
}
