import { readWorld } from "../../core/still/read-world.ts";
import type { StillWorld } from "../../core/still/still-world.ts";

/** Where the site keeps the world for still maps, as seen from a dossier's page. */
const FILES = ["../../basemap/world.topojson", "../../basemap/labels.geojson"] as const;

let loaded: Promise<StillWorld> | null = null;

/** The world that still maps are drawn on, asked for once. Rejects when it cannot be had; then it can be asked for again. */
export function loadWorld(): Promise<StillWorld> {
  loaded ??= Promise.all(FILES.map(fetchText))
    .then(([topology = "", labels = ""]) => readWorld(topology, labels))
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`.trim());
  return response.text();
}
