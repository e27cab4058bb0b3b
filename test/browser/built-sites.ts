import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../src/site/serve-site.ts";
import { exampleDossier } from "../core/example-dossier.ts";
import { buildExample, EXAMPLE_BASE, EXAMPLE_SITE } from "./build-example.ts";
import { publishedDossier } from "./published-dossier.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The site as `npm run build` made it. */
    readonly siteUrl: string;
    /** The same build of the invented dossier of the tests, for a host that puts it under `/sub/`. */
    readonly exampleUrl: string;
    /** Ids of the dossiers they are of. */
    readonly siteSlug: string;
    readonly exampleSlug: string;
  }
}

/** Serves both sites while the browser tests run; builds the second. */
export default async function builtSites(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("dist is empty: run npm run build first.");
  buildExample();
  const site = await serveSite({ port: 0 });
  const example = await serveSite({ folder: EXAMPLE_SITE, base: EXAMPLE_BASE, port: 0 });
  project.provide("siteUrl", site.url);
  project.provide("exampleUrl", example.url);
  project.provide("siteSlug", (await publishedDossier()).slug);
  project.provide("exampleSlug", exampleDossier().id);
  return async () => {
    await site.close();
    await example.close();
  };
}
