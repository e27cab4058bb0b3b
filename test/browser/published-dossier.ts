import { readdirSync } from "node:fs";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { loadDossier } from "../../src/site/load-dossier.ts";

const FOLDER = "geo/dossiers";

/** The dossier that the built site publishes. */
export async function publishedDossier(): Promise<{ slug: string; dossier: Dossier }> {
  const [slug = ""] = readdirSync(FOLDER);
  const { dossier } = await loadDossier(FOLDER, slug);
  if (!dossier) throw new Error(`The dossier in ${FOLDER}/${slug} cannot be read.`);
  return { slug, dossier };
}
