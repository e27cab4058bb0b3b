/** Where a value stands in a JSON text, as offsets in UTF-16 units, end exclusive. */
export type JsonSpan = { readonly start: number; readonly end: number };

type Container = {
  /** Pointer of the container; null when nothing within it is wanted. */
  readonly pointer: string | null;
  readonly start: number;
  /** The last key of an object, or the index of a list's next item. */
  step: string | number;
};

const TOKEN = /[{}[\],:]|[^\s{}[\],:"]+/y;
const SPACE = /\s*/y;

/**
 * Where the values at some JSON pointers stand in a text that is JSON. A pointer to what is not there gets the nearest value
 * that would hold it, as a finding about a missing key points at the key. Of a key given twice the last is meant, as for
 * `JSON.parse`. Takes one pass, however many pointers there are.
 */
export function locateJson(
  text: string,
  pointers: Iterable<string>,
): ReadonlyMap<string, JsonSpan> {
  const wanted = new Set(pointers);
  const prefixes = new Set([...wanted].flatMap(holders));
  const spans = new Map<string, JsonSpan>();
  const stack: Container[] = [];
  let pending: string | null = null;

  const pointerHere = (): string | null => {
    const container = stack.at(-1);
    if (!container) return "";
    if (container.pointer === null) return null;
    const step = String(container.step).replaceAll("~", "~0").replaceAll("/", "~1");
    const pointer = `${container.pointer}/${step}`;
    return prefixes.has(pointer) ? pointer : null;
  };
  const note = (pointer: string | null, start: number, end: number) => {
    if (pointer !== null) spans.set(pointer, { start, end });
  };

  for (const [token, start, end] of tokensOf(text)) {
    const container = stack.at(-1);
    if (token === "{" || token === "[") {
      stack.push({ pointer: pointerHere(), start, step: token === "[" ? 0 : "" });
    } else if (token === "}" || token === "]") {
      stack.pop();
      note(container?.pointer ?? null, container?.start ?? 0, end);
    } else if (token === ":") {
      if (container && pending !== null) container.step = pending;
    } else if (token === ",") {
      if (container && typeof container.step === "number") container.step += 1;
    } else if (isKey(text, token, end, container)) {
      pending = JSON.parse(token) as string;
    } else {
      note(pointerHere(), start, end);
    }
  }
  return new Map(
    [...wanted].map((pointer) => {
      const held = holders(pointer).find((holder) => spans.has(holder));
      return [pointer, spans.get(held ?? "") ?? { start: 0, end: text.length }];
    }),
  );
}

/** A pointer and those of all that hold it, from within outwards. */
function holders(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
}

function* tokensOf(text: string): Iterable<[token: string, start: number, end: number]> {
  for (let at = 0; at < text.length; ) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    const start = SPACE.lastIndex;
    TOKEN.lastIndex = start;
    if (text[start] === '"') at = endOfString(text, start);
    else if (TOKEN.test(text)) at = TOKEN.lastIndex;
    else return;
    yield [text.slice(start, at), start, at];
  }
}

/** Step by step: a pattern could run out of stack on a long string. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) at += 1;
  }
  return text.length;
}

/** Whether a token is a key: a string of an object with a colon behind it. */
function isKey(
  text: string,
  token: string,
  end: number,
  container: Container | undefined,
): boolean {
  if (!token.startsWith('"') || typeof container?.step !== "string") return false;
  SPACE.lastIndex = end;
  SPACE.test(text);
  return text[SPACE.lastIndex] === ":";
}
