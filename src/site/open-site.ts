import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorld } from "../core/still/read-world.ts";
import type { StillWorld } from "../core/still/still-world.ts";
import { publishedText } from "../core/validate/published.ts";
import { PUBLISHED_FILE } from "../core/validate/published-dossier.ts";
import { type LoadedDossier, loadDossier } from "./load-dossier.ts";
import { PREVIEW_FILE, pageFolder } from "./page-path.ts";
import type { PageSettings } from "./page-settings.ts";
import { previewPicture } from "./preview-picture.tsx";
import type { SiteFile } from "./site-file.ts";
import { sitePages, type Templates } from "./site-pages.tsx";

/** Folders of the dossiers and of the basemap. */
export type SiteSources = { readonly dossiers: string; readonly basemap: string };

/** All dossiers of a folder, ready to be published. */
export type Site = {
  /** The dossiers' own files, and of each what the build has read from them. */
  readonly data: readonly SiteFile[];
  /** What keeps the site from being published, a line each; empty when nothing does. */
  readonly errors: readonly string[];
  /** The pictures that stand for pages where they are shared, as SVG by the path of the PNG to be made. */
  readonly previews: () => SiteFile[];
  /** Fills the templates with every page there is. */
  readonly pages: (templates: Templates, settings: PageSettings) => SiteFile[];
};

/** Opens every dossier in a folder, and the world under them. */
export async function openSite({ dossiers: folder, basemap }: SiteSources): Promise<Site> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const loaded = await Promise.all(slugs.sort().map((slug) => loadDossier(folder, slug)));
  const [topology = "", labels = ""] = await Promise.all(
    ["world.topojson", "labels.geojson"].map((name) => readFile(join(basemap, name), "utf8")),
  );
  const world = readWorld(topology, labels);
  return {
    data: loaded.flatMap(dataOf),
    errors: slugs.length === 0 ? [`${folder} holds no dossier`] : loaded.flatMap(errorsOf),
    previews: () => previewsOf(loaded, world),
    pages: (templates, settings) => sitePages({ loaded, world }, templates, settings),
  };
}

function previewsOf(loaded: readonly LoadedDossier[], world: StillWorld): SiteFile[] {
  return loaded.flatMap(({ dossier }) =>
    (dossier?.languages ?? []).flatMap((language) =>
      dossier === null
        ? []
        : {
            path: pageFolder(language, dossier.id) + PREVIEW_FILE,
            text: previewPicture(dossier, world, language),
          },
    ),
  );
}

function dataOf({ slug, files, dossier, findings }: LoadedDossier): SiteFile[] {
  const own = [...files];
  if (dossier !== null) own.push([PUBLISHED_FILE, publishedText(dossier, findings)]);
  return own.map(([name, text]) => ({ path: `dossiers/${slug}/${name}`, text }));
}

function errorsOf({ slug, dossier, findings }: LoadedDossier): string[] {
  const errors = findings
    .filter((found) => found.severity === "error")
    .map(({ file, path, rule, message }) => `${slug}/${file}#${path} ${rule}: ${message}`);
  if (dossier && dossier.id !== slug) {
    errors.push(`${slug}: the folder must be named as the dossier's id, found “${dossier.id}”`);
  }
  return errors;
}
