import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

export const PARTS = [
  "largest page",
  "CSS before the map",
  "JavaScript before the map",
  "JavaScript of an embed",
  "fonts before first paint",
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

/**
 * Sizes of a built site by part; parts without a file are 0. What comes before the map, or the first paint, is what the
 * largest page names itself: nothing else is asked for until then, which a browser test watches. An embed's is what the largest
 * names of any.
 */
export function siteParts(folder = "dist"): Record<Part, Size> {
  const sizes = Object.fromEntries(PARTS.map((part) => [part, { raw: 0, gzip: 0 }])) as Record<
    Part,
    Size
  >;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files) {
    const part = partOf(relative(folder, file).replaceAll("\\", "/"));
    sizes[part] = sum([sizes[part], sizeOf(file)]);
  }
  const pages = files.filter((file) => file.endsWith("index.html"));
  const largest = pages.reduce((a, b) => (sizeOf(b).gzip > sizeOf(a).gzip ? b : a));
  const named = (pattern: RegExp, page = largest): Size => {
    const found = new Set(readFileSync(page, "utf8").match(pattern) ?? []);
    return sum([...found].map((path) => sizeOf(join(folder, path))));
  };
  const scripts = /assets\/[^"]+\.js(?=")|theme\.js(?=")/g;
  const embeds = pages.filter((page) => /[\\/]embed[\\/]index\.html$/.test(page));
  return {
    ...sizes,
    "largest page": sizeOf(largest),
    "CSS before the map": named(/assets\/[^"]+\.css(?=")/g),
    "JavaScript before the map": named(scripts),
    "JavaScript of an embed": embeds
      .map((page) => named(scripts, page))
      .reduce((a, b) => (b.gzip > a.gzip ? b : a), { raw: 0, gzip: 0 }),
    "fonts before first paint": named(/assets\/[^"]+\.woff2(?=")/g),
  };
}

function sum(sizes: readonly Size[]): Size {
  return sizes.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip }), {
    raw: 0,
    gzip: 0,
  });
}

function sizeOf(file: string): Size {
  const bytes = readFileSync(file);
  const gzip = extname(file) === ".woff2" ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  return { raw: bytes.length, gzip };
}

function partOf(path: string): Part {
  if (path.startsWith("dossiers/")) return "dossiers";
  if (path.startsWith("basemap/")) return "basemap";
  const extension = extname(path);
  if (extension === ".html") return "HTML";
  if (extension === ".css") return path.includes("maplibre") ? "MapLibre" : "CSS";
  if (extension === ".woff2") return "fonts";
  if (extension !== ".js" && extension !== ".mjs") return "other";
  if (path === "embed.js") return "the element for other sites";
  if (/maplibre.*worker/.test(path)) return "MapLibre's worker";
  if (path.includes("protomaps")) return "Protomaps' styles";
  return path.includes("maplibre") ? "MapLibre" : "own JavaScript";
}
