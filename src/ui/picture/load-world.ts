import { readWorld } from "../../core/still/read-world.ts";
import type { StillWorld } from "../../core/still/still-world.ts";
import type { AppState } from "../../state/app-state.ts";
import { pageFile } from "../page-file.ts";

/** Where the site keeps the world for still maps, under its base. */
const FILES = ["basemap/world.topojson", "basemap/labels.geojson"] as const;

let loaded: Promise<StillWorld> | null = null;

/** The world that still maps are drawn on, asked for once. Rejects when it cannot be had; then it can be asked for again. */
export function loadWorld({ page }: Pick<AppState, "page">): Promise<StillWorld> {
  const base = new URL(page.embed ? "../../../" : "../../", document.baseURI);
  loaded ??= Promise.all(FILES.map((path) => readText(path, base)))
    .then(([topology = "", labels = ""]) => readWorld(topology, labels))
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

async function readText(path: string, base: URL): Promise<string> {
  const response = await pageFile(path, new URL(path, base).href);
  return response.text();
}
