import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { exampleDossier, exampleFiles } from "../core/example-dossier.ts";
import { hostileFiles } from "../hostile/hostile-files.ts";
import { CANARY, hostileInput } from "../hostile/hostile-input.ts";
import { buildSite } from "./build-site.ts";
import { dropFile } from "./drop-file.ts";
import { mapReady } from "./map-ready.ts";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

const visit = useBrowser();

const ROOT = resolve("test/output/hostile");
const SITE = join(ROOT, "site");
const PACKED = "packed.html";
const slug = exampleDossier().id;
let served: ServedSite;

beforeAll(async () => {
  const folder = join(ROOT, "dossiers", slug);
  rmSync(ROOT, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(exampleFiles(hostileInput())))
    writeFileSync(join(folder, name), text);
  buildSite("/", SITE, { LAGEKARTE_DOSSIERS: join(ROOT, "dossiers") });
  const out = join(ROOT, PACKED);
  const args = ["src/cli/lagekarte.mjs", "pack", folder, "--lang", "en", "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status, stderr).toBe(0);
  served = await serveSite({ folder: SITE, port: 0 });
}, 240_000);
afterAll(() => served.close());

/** A visit that fails when something of the dossier's runs: the function it calls logs an error, so would a dialog. */
async function enter(options: VisitOptions = {}): Promise<Page> {
  return visit({
    at: served.url,
    file: `en/${slug}/`,
    before: async (page) => {
      page.on("dialog", (dialog) =>
        page.evaluate(() => console.error("dialog")).then(() => dialog.dismiss()),
      );
      if (options.javaScriptEnabled === false) return;
      await page.addInitScript((name) => {
        Object.assign(window, { [name]: () => console.error(`${name}: text of the dossier ran`) });
      }, CANARY);
    },
    ...options,
  });
}

/** Every link leads to a passage of the page, to a page of the site, or to a host by http(s). */
async function expectHarmlessLinks(page: Page): Promise<void> {
  const links = await page
    .locator("a[href], area[href], form[action], [src], [data], [style]")
    .evaluateAll((all) =>
      all.flatMap((each) =>
        ["href", "action", "src", "data", "style", "xlink:href"].flatMap(
          (name) => each.getAttribute(name) ?? [],
        ),
      ),
    );
  const odd = links.filter((to) =>
    /^\s*(javascript|vbscript):|^data:(?!image\/svg|application)/i.test(to),
  );
  expect(odd).toEqual([]);
}

/** Opens a place and its statements, then every tab. */
async function read(page: Page): Promise<void> {
  await page.locator('.place-row[data-place="constructor"]').click();
  await page.locator('[data-place-open="constructor"] [data-statement="prototype"]').waitFor();
  await expectHarmlessLinks(page);
  for (const tab of ["statements", "positions", "source"]) {
    await page.locator(`[role="tab"][id*="${tab}"]`).click();
    await page.locator(`[role="tabpanel"][id*="${tab}"]`).waitFor();
    await expectHarmlessLinks(page);
  }
}

test("on its page nothing runs, nothing leaves, and all can be read", async () => {
  const page = await enter();
  await mapReady(page);
  await read(page);
  expect(await page.locator("img, iframe, object, embed, main script, main style").count()).toBe(0);
  await page.locator('[data-action="export"]').click();
  await page.locator('input[value="kml"]').check();
  await page.locator("pre").first().waitFor();
  const problems = page.locator("[data-problem]");
  expect(
    await problems.evaluateAll((all) => all.map((each) => each.getAttribute("data-problem"))),
  ).toEqual([]);
});

test("its preview is drawn, whatever its title", () => {
  for (const language of ["de", "en"])
    expect(statSync(join(SITE, language, slug, "preview.png")).size).toBeGreaterThan(5_000);
});

test("without scripts nothing of it becomes markup", async () => {
  const page = await enter({ javaScriptEnabled: false });
  expect(await page.locator("img, iframe, object, embed, main script, main style").count()).toBe(0);
  expect(await page.locator("body").innerText()).toContain(`<img src=x onerror="${CANARY}(2)">`);
});

test("in its embed nothing runs", async () => {
  const page = await enter({ file: `en/${slug}/embed/` });
  await mapReady(page);
  await expectHarmlessLinks(page);
  expect(await page.locator("img, iframe, object, embed").count()).toBe(0);
});

test("packed into one file nothing of it runs", async () => {
  const page = await enter({ at: `${pathToFileURL(ROOT).href}/`, file: PACKED });
  await mapReady(page);
  await read(page);
});

test("hostile files that are dropped are shown as text or refused, and the page stays usable", async () => {
  const page = await enter();
  await mapReady(page);
  for (const { name, text } of hostileFiles()) {
    await dropFile(page, name, text);
    // A picture is no data, so it is taken for a copy of the article.
    const dialog = page.locator(".import-dialog");
    if (name === "picture.svg") {
      await page.locator('[data-refused], [data-count="exact"]').first().waitFor();
      continue;
    }
    await dialog.locator("[data-count], [data-refusal], .import-problems").first().waitFor();
    expect(await dialog.locator("img, script").count(), name).toBe(0);
    await page.keyboard.press("Escape");
    await page.locator(".import-dialog").waitFor({ state: "detached" });
  }
  await page.locator('[role="tab"][id*="places"]').click();
  await read(page);
});

test("a hostile file can be opened in the page's place and left again", async () => {
  const page = await enter();
  const [{ name, text } = { name: "", text: "" }] = hostileFiles();
  await page.locator('[data-action="import"]').click();
  await page.locator("#data-file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  await page.locator('[data-action="open-own"]').click();
  await page.locator(".opened-bar").waitFor();
  await mapReady(page);
  await page.locator(".place-row").first().click();
  await page.locator("[data-place-open]").waitFor();
  await expectHarmlessLinks(page);
  await page.locator('[data-action="close-own"]').click();
  await page.locator(".opened-bar").waitFor({ state: "detached" });
  await read(page);
});
