import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

export const PARTS = [
  "HTML",
  "CSS",
  "own JavaScript",
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
  return sizes;
}

function partOf(path: string): Part {
  if (path.startsWith("dossiers/")) return "dossiers";
  if (path.startsWith("basemap/")) return "basemap";
  const extension = extname(path);
  if (extension === ".html") return "HTML";
  if (extension === ".css") return "CSS";
  if (extension === ".woff2") return "fonts";
  if (extension !== ".js" && extension !== ".mjs") return "other";
  if (/maplibre.*worker/.test(path)) return "MapLibre's worker";
  if (path.includes("protomaps")) return "Protomaps' styles";
  return path.includes("maplibre") ? "MapLibre" : "own JavaScript";
}
