import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SiteFile } from "./site-file.ts";

const NAMES = ["world.topojson", "labels.geojson"] as const;

/** The world for still maps that the page draws itself, as it is kept in the basemap's folder. */
export function stillFiles(basemap: string): Promise<SiteFile[]> {
  return Promise.all(
    NAMES.map(async (name) => ({
      path: `basemap/${name}`,
      text: await readFile(join(basemap, name), "utf8"),
    })),
  );
}
