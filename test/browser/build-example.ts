import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleDossier, exampleFiles } from "../core/example-dossier.ts";
import { buildSite } from "./build-site.ts";

const EXAMPLE = "test/output/example";
export const EXAMPLE_SITE = join(EXAMPLE, "site");
export const EXAMPLE_BASE = "/sub/";

/** Builds the site of the invented dossier, for a host that puts it under `/sub/`. */
export function buildExample(): void {
  const dossiers = join(EXAMPLE, "dossiers");
  const folder = join(dossiers, exampleDossier().id);
  rmSync(EXAMPLE, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(exampleFiles()))
    writeFileSync(join(folder, name), text);

  buildSite(EXAMPLE_BASE, EXAMPLE_SITE, { LAGEKARTE_DOSSIERS: dossiers });
}
