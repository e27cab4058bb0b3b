import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { TilesModule } from "./site-folders.ts";

export type BasemapPlaces = {
  /** Folder of the project, whose `src/site/tiles` makes the tiles. */
  readonly root: string;
  /** Folder in which made archives are kept. */
  readonly cacheDir: string;
  /** Folder that holds the basemap's files. */
  readonly folder: string;
};

const LABEL_ZOOMS = "src/core/cartography/label-zooms.ts";
const LIBRARIES = ["@maplibre/geojson-vt", "@maplibre/vt-pbf"];

/**
 * The basemap's archive: made (20 to 60 seconds), or the one made before from the same files by the same code and
 * libraries, known by the digest of them all.
 */
export async function cachedBasemap(
  { root, cacheDir, folder }: BasemapPlaces,
  load: () => Promise<TilesModule>,
): Promise<Uint8Array<ArrayBuffer>> {
  const [detail, labels] = await Promise.all(
    ["detail.topojson", "labels.geojson"].map((name) => readFile(join(folder, name), "utf8")),
  );
  const digest = createHash("sha256");
  for (const text of [detail, labels, ...(await makers(root))]) digest.update(`${text}\0`);
  const kept = join(cacheDir, "lagekarte", `${digest.digest("hex").slice(0, 32)}.pmtiles`);
  const before = await readFile(kept).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (before) return new Uint8Array(before);
  const { buildBasemap } = await load();
  const archive = buildBasemap({ detail: detail ?? "", labels: labels ?? "" });
  await mkdir(join(cacheDir, "lagekarte"), { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, archive);
  await rename(unfinished, kept);
  return archive;
}

/** What the tiles depend on besides the data. */
async function makers(root: string): Promise<string[]> {
  const folder = resolve(root, "src/site/tiles");
  const files = (await readdir(folder)).sort().map((name) => join(folder, name));
  const code = await Promise.all(
    [...files, resolve(root, LABEL_ZOOMS)].map((path) => readFile(path, "utf8")),
  );
  const { devDependencies } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return [...code, ...LIBRARIES.map((name) => `${name}@${devDependencies[name]}`)];
}
