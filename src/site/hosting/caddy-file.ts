import type { HostRule } from "./host-rules.ts";
import { REVALIDATED } from "./revalidated.ts";

/** Directives for a site block of a Caddyfile. */
export function formatCaddyFile(rules: readonly HostRule[]): string {
  const defaults = rules.slice(0, 1).map(({ prefix }) => block(prefix, DEFAULTS));
  return [...rules.map(({ prefix, headers }) => ruleBlock(prefix, headers)), ...defaults].join(
    "\n",
  );
}

/** `?` leaves alone what another rule has set. */
const DEFAULTS = Object.entries(REVALIDATED)
  .map(directive)
  .map((line) => `?${line}`);

/** What is said of a file's age is deferred, and so not said of an answer that there is none. */
function ruleBlock(prefix: string, headers: HostRule["headers"]): string {
  const isAged = Object.keys(headers).some((name) => name in REVALIDATED);
  return block(prefix, [...Object.entries(headers).map(directive), ...(isAged ? ["defer"] : [])]);
}

function block(prefix: string, lines: readonly string[]): string {
  return `header ${prefix}* {\n${lines.map((line) => `\t${line}\n`).join("")}}\n`;
}

function directive([name, value]: readonly [string, string]): string {
  return `${name} "${value.replace(/["\\]/g, "\\$&")}"`;
}
