import type { HostRule } from "./host-rules.ts";
import { REVALIDATED } from "./revalidated.ts";

/**
 * Types of a site's files by their endings. nginx's own table has no scripts in words that a list of types to compress usually
 * holds, and neither maps nor manifests.
 */
const TYPES: Readonly<Record<string, string>> = {
  "text/html": "html",
  "text/css": "css",
  "text/javascript": "js",
  "text/xml": "xml",
  "text/plain": "txt",
  "application/json": "json topojson",
  "application/geo+json": "geojson",
  "application/manifest+json": "webmanifest",
  "application/vnd.pmtiles": "pmtiles",
  "image/svg+xml": "svg",
  "image/png": "png",
  "font/woff2": "woff2",
};

/** What has not been compressed already; nginx compresses pages in any case. */
const COMPRESSED = Object.keys(TYPES).filter(
  (type) => !["text/html", "application/vnd.pmtiles", "image/png", "font/woff2"].includes(type),
);

/**
 * Directives for a `server` block of nginx. A `location` that adds a header loses those of the block around it, so
 * each has the headers of all rules that hold for it.
 */
export function formatNginxFile(rules: readonly HostRule[]): string {
  return rules
    .map(({ prefix }) => {
      const holding = rules.filter((rule) => prefix.startsWith(rule.prefix));
      const own: HostRule["headers"] = Object.assign({}, ...holding.map((rule) => rule.headers));
      const headers = { ...own, ...REVALIDATED, ...own };
      const lines = [...FILES, ...Object.entries(headers).map(directive)];
      return `location ${prefix} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
    })
    .join("\n");
}

const FILES: readonly string[] = [
  "types {",
  ...Object.entries(TYPES).map(([type, endings]) => `  ${type} ${endings};`),
  "}",
  "charset utf-8;",
  "gzip on;",
  "gzip_vary on;",
  `gzip_types ${COMPRESSED.join(" ")};`,
];

/** What is said of a file's age is not said of an answer that there is none. */
function directive([name, value]: readonly [string, string]): string {
  const always = name in REVALIDATED ? "" : " always";
  return `add_header ${name} "${value.replace(/["\\]/g, "\\$&")}"${always};`;
}
