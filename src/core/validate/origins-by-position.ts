import type { Dossier } from "../dossier/dossier.ts";
import type { Origin, Origins } from "../dossier/origins.ts";
import { DOSSIER_FILE } from "../dossier/parse.ts";
import { layerFile } from "../dossier/parse-layer.ts";

/** Origins of a dossier that was made in memory: every item stands where its list has it. */
export function originsByPosition(dossier: Dossier): Origins {
  const origins = new Map<object, Origin>([[dossier, { file: DOSSIER_FILE, path: "" }]]);
  const lists = {
    parties: dossier.parties,
    speakers: dossier.speakers,
    sources: dossier.sources,
    layers: dossier.layers,
    questions: dossier.questions,
    statements: dossier.statements,
    tour: dossier.tour,
    revisions: dossier.revisions,
  };
  for (const [name, items] of Object.entries(lists)) {
    items.forEach((item, index) => {
      origins.set(item, { file: DOSSIER_FILE, path: `/${name}/${index}` });
    });
  }
  const counts = new Map<string, number>();
  for (const place of dossier.places) {
    const index = counts.get(place.layer) ?? 0;
    counts.set(place.layer, index + 1);
    origins.set(place, { file: layerFile(place.layer), path: `/features/${index}` });
  }
  return origins;
}
