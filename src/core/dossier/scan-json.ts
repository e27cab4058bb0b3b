import { jsonPointer } from "./json-pointer.ts";

export type JsonScan = {
  /** First place where the text stops being JSON, as an offset in UTF-16 units; null when it is JSON. */
  readonly fault: { readonly offset: number; readonly expected: string } | null;
  /** JSON pointers of keys given more than once in one object; `JSON.parse` keeps only the last. */
  readonly duplicateKeys: readonly string[];
  readonly depth: number;
};

type Container = { keys: Set<string> | null; step: string | number };

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks a JSON text (RFC 8259) without building it: engines do not agree on whether they tell where a
 * text is broken, and none tells of keys given twice. Does not recurse, so depth cannot overflow it.
 */
export function scanJson(text: string): JsonScan {
  const stack: Container[] = [];
  const duplicateKeys: string[] = [];
  let depth = 0;
  let offset = 0;
  let expected = "a value";

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    if (!pattern.test(text)) return false;
    offset = pattern.lastIndex;
    return true;
  };
  const takeChar = (char: string): boolean => {
    take(SPACE);
    if (text[offset] !== char) return false;
    offset += 1;
    return true;
  };
  const fail = (what: string): false => {
    expected = what;
    return false;
  };
  const takeString = (): boolean => {
    offset += 1;
    for (;;) {
      const code = text.charCodeAt(offset);
      if (Number.isNaN(code)) return fail("the end of a string");
      if (code < 0x20) return fail("no control character in a string");
      if (code === 0x22) {
        offset += 1;
        return true;
      }
      if (code !== 0x5c) offset += 1;
      else if (!take(ESCAPE)) return fail("a valid escape");
    }
  };
  const takeKey = (container: Container): boolean => {
    take(SPACE);
    const start = offset;
    if (text[offset] !== '"') return fail("a key in double quotes");
    if (!takeString()) return false;
    const key: string = JSON.parse(text.slice(start, offset));
    container.step = key;
    if (container.keys?.has(key)) {
      duplicateKeys.push(jsonPointer(stack.map((level) => level.step)));
    }
    container.keys?.add(key);
    return takeChar(":") || fail("a colon");
  };
  /** Reads a scalar, an empty container, or opens a container; `open` tells the last apart. */
  const takeValue = (): "open" | "closed" | false => {
    take(SPACE);
    const char = text[offset];
    if (char === "{" || char === "[") {
      offset += 1;
      const container: Container = { keys: char === "{" ? new Set() : null, step: 0 };
      depth = Math.max(depth, stack.length + 1);
      if (takeChar(char === "{" ? "}" : "]")) return "closed";
      stack.push(container);
      if (char === "{" && !takeKey(container)) return false;
      return "open";
    }
    if (char === '"') return takeString() && "closed";
    return take(LITERAL) || take(NUMBER) ? "closed" : fail("a value");
  };
  const walk = (): boolean => {
    for (;;) {
      const value = takeValue();
      if (value === false) return false;
      if (value === "open") continue;
      for (;;) {
        const container = stack.at(-1);
        if (!container) break;
        if (takeChar(",")) {
          if (typeof container.step === "number") container.step += 1;
          else if (!takeKey(container)) return false;
          break;
        }
        const end = container.keys ? "}" : "]";
        if (!takeChar(end)) return fail(`“,” or “${end}”`);
        stack.pop();
      }
      if (stack.length > 0) continue;
      take(SPACE);
      return offset === text.length || fail("the end of the file");
    }
  };
  return { fault: walk() ? null : { offset, expected }, duplicateKeys, depth };
}
