import { writeFileSync } from "node:fs";
import { formatLines } from "./lib/format-lines.mjs";
import { readJson } from "./lib/read-json.mjs";
import { makeLabels } from "./steps/make-labels.mjs";
import { makePlaces } from "./steps/make-places.mjs";
import { makeRivers } from "./steps/make-rivers.mjs";
import { makeWorld } from "./steps/make-world.mjs";
import { readUnits } from "./steps/read-units.mjs";
import { writeDossier } from "./steps/write-dossier.mjs";

const DOSSIERS = ["ntv-2024-10-24"];

const units = await readUnits();

for (const slug of DOSSIERS) {
  const recipe = readJson(`places/${slug}.json`);
  const folder = new URL(`../../dossiers/${slug}/`, import.meta.url);
  writeDossier(folder, recipe.layers, await makePlaces(units, recipe));
}

const world = await makeWorld(units, readJson("world/detail.json"));
writeFileSync(new URL("../world.topojson", import.meta.url), `${JSON.stringify(world)}\n`);

const plan = readJson("world/tiles.json");
const detailed = await makeWorld(units, plan);
writeFileSync(new URL("../detail.topojson", import.meta.url), `${JSON.stringify(detailed)}\n`);

const labels = await makeLabels(units, world, await makeRivers(plan.rivers));
writeFileSync(new URL("../labels.geojson", import.meta.url), formatLines(labels));
