import type { HostRule } from "./host-rules.ts";

/**
 * Directives for a `server` block of nginx. A `location` that adds a header loses those of the block around it, so
 * each has the headers of all rules that hold for it.
 */
export function formatNginxFile(rules: readonly HostRule[]): string {
  return rules
    .map(({ prefix }) => {
      const holding = rules.filter((rule) => prefix.startsWith(rule.prefix));
      const headers = holding.flatMap((rule) => Object.entries(rule.headers));
      return `location ${prefix} {\n${headers.map(directive).join("")}}\n`;
    })
    .join("\n");
}

function directive([name, value]: readonly [string, string]): string {
  return `  add_header ${name} "${value.replace(/["\\]/g, "\\$&")}" always;\n`;
}
