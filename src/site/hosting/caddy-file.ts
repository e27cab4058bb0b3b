import type { HostRule } from "./host-rules.ts";

/** Directives for a site block of a Caddyfile. */
export function formatCaddyFile(rules: readonly HostRule[]): string {
  return rules
    .map(
      ({ prefix, headers }) =>
        `header ${prefix}* {\n${Object.entries(headers).map(directive).join("")}}\n`,
    )
    .join("\n");
}

function directive([name, value]: readonly [string, string]): string {
  return `\t${name} "${value.replace(/["\\]/g, "\\$&")}"\n`;
}
