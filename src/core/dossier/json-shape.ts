export type JsonShape = {
  /** How often a key stands in an object. */
  readonly keys: number;
  /** Lists and objects within each other. */
  readonly depth: number;
};

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Counts what shows, beside the parsed value, whether a key was given twice, and how deep a text goes before it is parsed. A tenth of
 * what `scanJson` takes. Of a text that is no JSON the counts mean nothing.
 */
export function jsonShape(text: string): JsonShape {
  let keys = 0;
  let level = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) keys += 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      level += 1;
      if (level > depth) depth = level;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) level -= 1;
  }
  return { keys, depth };
}

/** Keys of all objects in a value that was parsed; recurses as deep as it goes. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) keys += countKeys(item);
    return keys;
  }
  for (const key in value) keys += 1 + countKeys((value as Record<string, unknown>)[key]);
  return keys;
}

/** Offset of the quote that ends a string: the next with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end === -1) return text.length;
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
    from = end + 1;
  }
}
