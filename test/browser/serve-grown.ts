import type { Page } from "playwright-core";
import { openDossier } from "../../src/core/validate/open-dossier.ts";
import { publishedText } from "../../src/core/validate/published.ts";
import { PUBLISHED_FILE } from "../../src/core/validate/published-dossier.ts";
import { grownDossier } from "../bench/grown-dossier.ts";
import { exampleFiles } from "../core/example-dossier.ts";

/** Lets the example's page read the example grown to so many statements, as its build would have published it. */
export async function serveGrown(page: Page, statements: number): Promise<void> {
  const files = exampleFiles(grownDossier(statements));
  const { dossier, findings } = await openDossier(async (name) => files[name] ?? null);
  if (dossier === null) throw new Error("The grown example cannot be read.");
  const body = publishedText(dossier, findings);
  await page.route(`**/${PUBLISHED_FILE}`, (route) =>
    route.fulfill({ body, contentType: "application/json" }),
  );
}
