type Entry = {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
};

/**
 * Reads a single BibTeX entry as BibTeX does: values are in braces, which must balance, or a bare word. Throws on
 * anything before, after or between.
 */
export function readBibtex(text: string): Entry {
  const [, type = "", key = ""] = /^@(\w+)\{([^\s,{}"#%'()=]+),/.exec(text) ?? [];
  let at = text.indexOf(",") + 1;
  const fields = new Map<string, string>();
  while (type !== "" && !/^\s*\}\s*$/.test(text.slice(at))) {
    const head = /^\s*(\w+) = /.exec(text.slice(at));
    if (!head) throw new Error(`No field at ${at}: ${text.slice(at, at + 40)}`);
    at += head[0].length;
    const end =
      text[at] === "{"
        ? closing(text, at) + 1
        : at + (/^\w+/.exec(text.slice(at))?.[0].length ?? 0);
    const value = text.slice(at, end);
    fields.set(head[1] ?? "", value.startsWith("{") ? value.slice(1, -1) : value);
    at = text[end] === "," ? end + 1 : end;
  }
  if (fields.size === 0) throw new Error(`No entry: ${text}`);
  return { type, key, fields };
}

/** Where the brace that opens at `from` closes; a backslash does not hide one. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`The brace at ${from} does not close.`);
}
