import { readFileSync } from "node:fs";
import { homeCamera } from "../../../src/core/camera/home.ts";
import type { Dossier } from "../../../src/core/dossier/dossier.ts";
import { type DossierIndex, indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { buildStill } from "../../../src/core/still/build-still.ts";
import { readWorld } from "../../../src/core/still/read-world.ts";
import type { Still } from "../../../src/core/still/still.ts";
import type { StillView } from "../../../src/core/still/still-view.ts";
import { loadDossier } from "../../../src/site/load-dossier.ts";
import { exampleDossier } from "../../core/example-dossier.ts";

export const world = readWorld(
  readFileSync("geo/basemap/world.topojson", "utf8"),
  readFileSync("geo/basemap/labels.geojson", "utf8"),
);

export type StillCase = {
  readonly name: string;
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly still: Still;
};

const { dossier: published } = await loadDossier("geo/dossiers", "ntv-2024-10-24");
if (!published) throw new Error("The published dossier cannot be read.");

/** Both dossiers as they open on a desktop, on the globe and on the flat map. */
export const stillCases: readonly StillCase[] = [
  ["what is published", published] as const,
  ["the example", exampleDossier()] as const,
].flatMap(([name, dossier]) =>
  (["globe", "mercator"] as const).map((projection) => {
    const index = indexDossier(dossier);
    const box = { width: 1000, height: 900 };
    const padding = { top: 60, right: 84, bottom: 48, left: 72 };
    const camera = homeCamera(dossier, index, projection, { ...box, padding });
    const view: StillView = { camera, projection, ...box };
    const still = buildStill(dossier, index, world, view);
    return { name: `${name}, ${projection}`, dossier, index, still };
  }),
);
