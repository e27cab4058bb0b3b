import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

export const PARTS = [
  "largest page",
  "JavaScript before the map",
  "HTML",
  "CSS",
  "own JavaScript",
  "the element for other sites",
  "MapLibre",
  "MapLibre's worker",
  "Protomaps' styles",
  "fonts",
  "dossiers",
  "basemap",
  "other",
] as const;
export type Part = (typeof PARTS)[number];

/** Bytes on disk and as gzip would send them (level 9; fonts are compressed already and count as they are). */
export type Size = { readonly raw: number; readonly gzip: number };

/** Sizes of a built site by part; parts without a file are 0. */
export function siteParts(folder = "dist"): Record<Part, Size> {
  const sizes = Object.fromEntries(PARTS.map((part) => [part, { raw: 0, gzip: 0 }])) as Record<
    Part,
    Size
  >;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const part = partOf(relative(folder, path).replaceAll("\\", "/"));
    const gzip = part === "fonts" ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    const sum = sizes[part];
    sizes[part] = { raw: sum.raw + bytes.length, gzip: sum.gzip + gzip };
  }
  const pages = entries.filter((each) => each.isFile() && each.name === "index.html");
  for (const { parentPath } of pages) {
    const html = readFileSync(join(parentPath, "index.html"));
    if (gzipSync(html, { level: 9 }).length <= sizes["largest page"].gzip) continue;
    sizes["largest page"] = sizeOf(html);
    const scripts = String(html).match(/assets\/[^"]+\.js(?=")/g) ?? [];
    sizes["JavaScript before the map"] = [...new Set(scripts)]
      .map((script) => sizeOf(readFileSync(join(folder, script))))
      .reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip }), { raw: 0, gzip: 0 });
  }
  return sizes;
}

function sizeOf(bytes: Buffer): Size {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function partOf(path: string): Part {
  if (path.startsWith("dossiers/")) return "dossiers";
  if (path.startsWith("basemap/")) return "basemap";
  const extension = extname(path);
  if (extension === ".html") return "HTML";
  if (extension === ".css") return "CSS";
  if (extension === ".woff2") return "fonts";
  if (extension !== ".js" && extension !== ".mjs") return "other";
  if (path === "embed.js") return "the element for other sites";
  if (/maplibre.*worker/.test(path)) return "MapLibre's worker";
  if (path.includes("protomaps")) return "Protomaps' styles";
  return path.includes("maplibre") ? "MapLibre" : "own JavaScript";
}
