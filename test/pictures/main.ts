import { writeFileSync } from "node:fs";
import { pageFolder } from "../../src/site/page-path.ts";
import { serveSite } from "../../src/site/serve-site.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { publishedDossier } from "../browser/published-dossier.ts";
import { writePicture } from "./picture.ts";
import { pictureOfMap } from "./picture-of-map.ts";
import { browserFor, readViews } from "./views.ts";

// Makes the expected pictures anew from the built site: of all views, or of those named. Each wants looking at.
if (process.env.CI) {
  process.stderr.write("Expected pictures are made and looked at by people, not in CI.\n");
  process.exit(1);
}
const { slug } = await publishedDossier();
const views = readViews(process.argv.slice(2));
const browser = await launchChromium();
const site = await serveSite({ port: 0 });
try {
  for (const view of views) {
    const page = await browser.newPage(browserFor(view));
    await page.goto(site.url + pageFolder(view.language, slug) + view.fragment);
    const png = writePicture(await pictureOfMap(page, view.media));
    writeFileSync(view.expected, png);
    process.stdout.write(`${view.expected} ${png.length} B\n`);
    await page.close();
  }
} finally {
  await site.close();
  await browser.close();
}
