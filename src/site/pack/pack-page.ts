import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runnerImport } from "vite";
import type { Dossier } from "../../core/dossier/dossier.ts";
import type { Finding } from "../../core/dossier/finding.ts";
import { publishedText } from "../../core/validate/published.ts";
import { PUBLISHED_FILE } from "../../core/validate/published-dossier.ts";
import { cachedBasemap } from "../cached-basemap.ts";
import { TILES_MODULE, TILES_PATH, type TilesModule } from "../site-folders.ts";
import { MAX_ZOOM } from "../tiles/tile-scheme.ts";
import { type AppBundle, bundleApp } from "./bundle-app.ts";
import { cutArchive } from "./cut-archive.ts";
import { type Extra, fillBudget } from "./fill-budget.ts";
import { fontFaces, withFonts } from "./font-faces.ts";
import { MOST_BYTES } from "./most-bytes.ts";
import { planTiles } from "./plan-tiles.ts";
import type { renderPacked } from "./render-packed.tsx";
import { FILE_TAG, type PackedParts, packFile, writePacked } from "./write-packed.ts";

export type PackRequest = {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** One of the dossier's. */
  readonly language: string;
  readonly liveMap: boolean;
  /** Folder of the project. */
  readonly root: string;
  /** Bytes; `MOST_BYTES` unless asked otherwise. */
  readonly most?: number;
};

/** What a packed page does without, so that it is no larger. */
export type LeftOut =
  | { readonly kind: "live-map" }
  /** The live map's ground is enlarged from this zoom on. */
  | { readonly kind: "tiles"; readonly from: number }
  /** Names of font files whose letters the system's fonts draw. */
  | { readonly kind: "fonts"; readonly files: readonly string[] }
  /** The world that still maps are drawn on anew: for the map as SVG, and for the still map at another view. */
  | { readonly kind: "still-world" };

export type PackedPage = {
  readonly html: string;
  readonly bytes: number;
  readonly liveMap: boolean;
  readonly leftOut: readonly LeftOut[];
};

const RENDER_MODULE = "src/site/pack/render-packed.tsx";
type RenderModule = { readonly renderPacked: typeof renderPacked };

/**
 * A dossier's page in one language as one HTML file that opens from disk, with the live map where that fits. Names what
 * had to be left out. A page with more statements than fit is written all the same: none is left out.
 */
export async function packPage(request: PackRequest): Promise<PackedPage> {
  const { most = MOST_BYTES, liveMap } = request;
  const common = await commonParts(request);
  if (liveMap) {
    const live = await packWith("live", common, request);
    if (live.bytes <= most) return live;
  }
  const still = await packWith("still", common, request);
  const leftOut: LeftOut[] = liveMap ? [{ kind: "live-map" }] : [];
  return { ...still, leftOut: [...leftOut, ...still.leftOut] };
}

type CommonParts = Pick<PackedParts, "template" | "page" | "theme" | "icon"> & {
  readonly world: readonly [topology: string, labels: string];
  readonly data: string;
};

async function commonParts({ root, ...content }: PackRequest): Promise<CommonParts> {
  const read = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const [template, theme, icon, topology, labels] = await Promise.all([
    read("index.html"),
    read("public/theme.js"),
    read("public/favicon.svg"),
    read("geo/basemap/world.topojson"),
    read("geo/basemap/labels.geojson"),
  ]);
  const world = [topology, labels] as const;
  const { renderPacked } = await load<RenderModule>(root, RENDER_MODULE);
  return {
    template,
    theme,
    icon,
    world,
    page: renderPacked({ ...content, world }),
    data: publishedText(content.dossier, content.findings),
  };
}

async function load<T>(root: string, path: string): Promise<T> {
  const imported = await runnerImport<T>(join(root, path), {
    configFile: false,
    root,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  return imported.module;
}

async function packWith(
  kind: "live" | "still",
  { world, data, ...common }: CommonParts,
  { dossier, root, most = MOST_BYTES }: PackRequest,
): Promise<PackedPage> {
  const bundle = await bundleApp(root, kind);
  const [topology, labels] = world;
  const tiles = bundle.worker === null ? null : await zoomsOf(dossier, root);
  const files = new Map([[`dossiers/${dossier.id}/${PUBLISHED_FILE}`, packFile(data)]]);
  if (bundle.worker !== null) files.set("map-worker.js", packFile(bundle.worker));
  if (tiles) files.set(TILES_PATH, packFile(tiles.least));
  const parts = { ...common, app: bundle.script, files, hasWorker: bundle.worker !== null };
  const least = writePacked({ ...parts, style: withFonts(bundle.style, new Map()) });

  const ground = [packFile(topology), packFile(labels)] as const;
  const fonts = fontsFor(bundle, common.page.body + data);
  const nearer = tiles?.nearer ?? [];
  const extras: Extra<Part>[] = [
    ...fonts.slice(0, 2),
    ...nearer.slice(0, 2),
    { part: { kind: "still-world" }, bytes: ground[0].length + ground[1].length + 2 * FILE_TAG },
    ...nearer.slice(2, 3),
    ...fonts.slice(2),
    ...nearer.slice(3),
  ];
  const { taken, left } = fillBudget(most - Buffer.byteLength(least), extras);

  if (taken.some((part) => part.kind === "still-world")) {
    files.set("basemap/world.topojson", ground[0]);
    files.set("basemap/labels.geojson", ground[1]);
  }
  const nearest = taken.filter((part) => part.kind === "tiles").at(-1);
  if (nearest) files.set(TILES_PATH, packFile(nearest.archive));
  const chosen = taken.flatMap((part) => (part.kind === "font" ? [part.file] : []));
  const style = withFonts(
    bundle.style,
    new Map([...bundle.fonts].filter(([name]) => chosen.includes(name))),
  );
  const html = writePacked({ ...parts, style });
  return {
    html,
    bytes: Buffer.byteLength(html),
    liveMap: kind === "live",
    leftOut: leftOutOf(left),
  };
}

type Part =
  | { readonly kind: "font"; readonly file: string }
  | { readonly kind: "still-world" }
  | { readonly kind: "tiles"; readonly zoom: number; readonly archive: Uint8Array };

/** Files of the faces that the page is set in, those for most of it first. */
function fontsFor({ style, fonts }: AppBundle, body: string): Extra<Part>[] {
  const letters = new Set(body);
  return fontFaces(style)
    .filter(({ draws }) => draws(letters))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ rule, file }) => {
      const size = fonts.get(file)?.length ?? 0;
      return { part: { kind: "font", file }, bytes: Math.ceil(size / 3) * 4 + rule.length + 40 };
    });
}

/** Upright Latin is most of the page, then come quoted words in italics; no words of the interface are. */
function rank({ draws, isItalic, rule }: ReturnType<typeof fontFaces>[number]): number {
  if (draws("a")) return isItalic ? (/serif/i.test(rule) ? 1 : 4) : 0;
  return isItalic ? 3 : 2;
}

/** The least that the live map's ground needs, and what it takes to have it one zoom nearer, each with all before it. */
async function zoomsOf(
  dossier: Dossier,
  root: string,
): Promise<{ least: Uint8Array; nearer: Extra<Part>[] }> {
  const cacheDir = join(root, "node_modules/.vite");
  const basemap = await cachedBasemap({ root, cacheDir, folder: join(root, "geo/basemap") }, () =>
    load<TilesModule>(root, TILES_MODULE),
  );
  const { least, nearer } = planTiles(dossier, MAX_ZOOM);
  const smallest = await cutArchive(basemap, least);
  const steps: Extra<Part>[] = [];
  let addresses = least;
  let before = packFile(smallest).length;
  for (const level of nearer) {
    addresses = [...addresses, ...level];
    const archive = await cutArchive(basemap, addresses);
    const size = packFile(archive).length;
    const zoom = level[0]?.[0] ?? 0;
    steps.push({ part: { kind: "tiles", zoom, archive }, bytes: size - before, chain: "tiles" });
    before = size;
  }
  return { least: smallest, nearer: steps };
}

function leftOutOf(left: readonly Part[]): LeftOut[] {
  const fonts = left.flatMap((part) => (part.kind === "font" ? [part.file] : []));
  const zoom = left.find((part) => part.kind === "tiles")?.zoom;
  return [
    ...(left.some((part) => part.kind === "still-world") ? [{ kind: "still-world" } as const] : []),
    ...(fonts.length > 0 ? [{ kind: "fonts", files: fonts } as const] : []),
    ...(zoom === undefined ? [] : [{ kind: "tiles", from: zoom } as const]),
  ];
}
