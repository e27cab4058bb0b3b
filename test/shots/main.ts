import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveSite } from "../../src/site/serve-site.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { type Shot, takeShot } from "./take-shot.ts";

const FOLDER = "test/output/shots";
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const VIEWS = {
  open: "",
  kursk: "&place=kursk-oblast",
  positions: "&tab=positions",
  source: "&tab=source",
};

/** The picture in the README. */
const README: Shot = {
  file: "docs/lagekarte.png",
  viewport: DESKTOP,
  colorScheme: "light",
  hash: "#v=1&place=kursk-oblast&at=57,88,2.4",
  language: "en",
};

function allShots(copy: string | undefined): Shot[] {
  const shots: Shot[] = [];
  for (const [screen, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    for (const colorScheme of ["light", "dark"] as const) {
      const file = (name: string) => join(FOLDER, `${screen}-${colorScheme}-${name}.png`);
      const shot = { viewport, colorScheme };
      shots.push({ ...shot, language: "de", file: file("no-script"), hash: "", noScript: true });
      for (const language of ["de", "en"] as const) {
        for (const [name, view] of Object.entries(VIEWS)) {
          const hash = `#v=1${view}`;
          const ofCopy = name === "source" && copy !== undefined ? { copy } : {};
          shots.push({ ...shot, ...ofCopy, language, file: file(`${language}-${name}`), hash });
        }
      }
    }
  }
  return shots;
}

// `--readme`: only the README's picture. `--copy <file>`: a copy of the article to show in the Source tab.
const { values } = parseArgs({
  options: { readme: { type: "boolean" }, copy: { type: "string" } },
});
const browser = await launchChromium();
const site = await serveSite({ port: 0 });
try {
  for (const shot of values.readme ? [README] : allShots(values.copy)) {
    await takeShot(browser, site.url, shot);
    process.stdout.write(`${shot.file}\n`);
  }
} finally {
  await site.close();
  await browser.close();
}
