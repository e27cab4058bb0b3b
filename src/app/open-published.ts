import type { Dossier } from "../core/dossier/dossier.ts";
import type { Finding } from "../core/dossier/finding.ts";
import { learnTimes } from "../core/time/known-times.ts";
import { PUBLISHED_FILE, type Published } from "../core/validate/published-dossier.ts";
import type { Problem } from "../state/problem.ts";
import { pageFile } from "../ui/page-file.ts";
import { siteUrl } from "./site-url.ts";

export type PageDossier = {
  /** Null when it could not be had; the problems say why. */
  readonly dossier: Dossier | null;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
};

/** The page's own dossier. The build has read and checked it, so it is taken as it is. */
export async function openPublished(slug: string): Promise<PageDossier> {
  const path = `dossiers/${slug}/${PUBLISHED_FILE}`;
  try {
    const response = await pageFile(path, siteUrl(path));
    const { dossier, findings, times } = (await response.json()) as Published;
    learnTimes(times);
    return { dossier, findings, problems: [] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const detail = said.startsWith(path) ? said : `${path}: ${said}`;
    return { dossier: null, findings: [], problems: [{ kind: "dossier-unreadable", detail }] };
  }
}
