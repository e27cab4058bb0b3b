import type { HostRule } from "./host-rules.ts";

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and others read it: a line with a path, then a line for each header.
 *
 * @see https://docs.netlify.com/routing/headers/
 */
export function formatHeadersFile(rules: readonly HostRule[]): string {
  return rules.map(({ prefix, headers }) => `${prefix}*\n${lines(headers)}`).join("\n");
}

function lines(headers: HostRule["headers"]): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("");
}

/** Reads what `formatHeadersFile` writes. Throws on a line that is none of its. */
export function parseHeadersFile(text: string): HostRule[] {
  const rules: { prefix: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const [, path] = /^(\/.*)\*$/.exec(line) ?? [];
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (path !== undefined) rules.push({ prefix: path, headers: {} });
    else if (name !== undefined && value !== undefined && rule) rule.headers[name] = value;
    else throw new Error(`Not a line of a _headers file: ${line}`);
  }
  return rules;
}
