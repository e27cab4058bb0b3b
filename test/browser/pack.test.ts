import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { mapReady } from "./map-ready.ts";
import { publishedDossier } from "./published-dossier.ts";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

const visit = useBrowser();
const { slug, dossier } = await publishedDossier();
const FOLDER = resolve("test/output/pack");
const LIVE = "map.html";
const STILL = "still.html";

/** Packs the published dossier as a user does; returns what is printed. */
function pack(file: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli/lagekarte.mjs", "pack", slug, "--out", resolve(FOLDER, file), "--json", ...more],
    { encoding: "utf8", env: { ...process.env, NODE_ENV: undefined } },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

let packed: ReturnType<typeof pack>;
beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  packed = pack(LIVE);
  pack(STILL, "--no-live-map", "--lang", "en");
});

/** Opens a packed page from disk, and collects what it asks for besides itself. */
async function open(file: string, options: VisitOptions = {}) {
  const asked: string[] = [];
  const page = await visit({
    at: `${pathToFileURL(FOLDER).href}/`,
    file,
    before: async (opened) => {
      opened.context().on("request", (request) => asked.push(request.url()));
    },
    ...options,
  });
  return { page, others: () => asked.filter((url) => !url.includes(`/${file}`)) };
}

async function expectStatements(page: Page, place: string): Promise<void> {
  const shown = page.locator(`[data-place-open="${place}"] [data-statement]`);
  await shown.first().waitFor();
  const about = dossier.statements.filter(({ places }) => places.some((at) => at.place === place));
  await expect.poll(() => shown.count()).toBe(about.length);
}

test("the published dossier fits into 4 MB with its live map, and the command says what it left out", () => {
  const { size } = statSync(resolve(FOLDER, LIVE));
  expect(size).toBeLessThanOrEqual(4_000_000);
  expect(packed).toMatchObject({ dossier: slug, language: "de", bytes: size, liveMap: true });
  const text = readFileSync(resolve(FOLDER, LIVE), "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+'; /);
  expect(policy).not.toMatch(/unsafe|https?:|'self'/);
});

test("opened from disk the live map draws, a click on it opens a place, and nothing is asked for", async () => {
  const { page, others } = await open(LIVE);
  await mapReady(page);
  const kazan = page.locator('.place-row[data-place="kazan-city"]');
  await kazan.click();
  await expectStatements(page, "kazan-city");
  await page.goto(`${page.url().split("#")[0]}#v=1&at=55.8,49.1,7`);
  await page.reload();
  await mapReady(page);
  const box = await page.locator("#map-canvas").boundingBox();
  if (!box) throw new Error("The map has no box.");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expectStatements(page, "kazan-city");
  await page.waitForURL(/place=kazan-city/);
  expect(await page.locator("[data-problem]").count()).toBe(0);
  expect(others().filter((url) => !url.startsWith("data:"))).toEqual([]);
});

test("without JavaScript every statement can be read, and no link leads to another file", async () => {
  const { page, others } = await open(LIVE, { javaScriptEnabled: false });
  const read = await page.locator("body").innerText();
  const texts = dossier.statements.map(({ text }) => text.de ?? "");
  expect(texts.filter((text) => !read.includes(text))).toEqual([]);
  expect(await page.locator(".still-map").isVisible()).toBe(true);
  const leads = await page
    .locator("a[href], link[href], [src]")
    .evaluateAll((all) =>
      all
        .map((each) => each.getAttribute("href") ?? each.getAttribute("src") ?? "")
        .filter((to) => !/^(#|data:|https?:)/.test(to)),
    );
  expect(leads).toEqual([]);
  expect(others()).toEqual([]);
});

test("without a live map the still one serves: its places open, and it can be saved", async () => {
  const { page, others } = await open(STILL, { acceptDownloads: true });
  await page.locator('[data-map-status="none"]').waitFor();
  expect(await page.locator("[data-problem]").count()).toBe(0);
  await page.locator('.still-map a[data-on-map="kazan-city"] .still-sign').first().click();
  await expectStatements(page, "kazan-city");
  await page.locator('[data-action="export"]').click();
  const download = page.waitForEvent("download");
  await page.locator('[data-action="save-export"]').click();
  const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(saved.features.length).toBe(dossier.places.length);
  expect(others().filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
});

test("on a host the same file draws its live map, too", async () => {
  const html = readFileSync(resolve(FOLDER, LIVE));
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(html);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const page = await visit({ at: `http://127.0.0.1:${port}/`, file: "packed" });
  await mapReady(page);
  expect(await page.locator("[data-problem]").count()).toBe(0);
});

test("a link for another language opens its view in the one there is, and says so", async () => {
  const { page } = await open(STILL, { path: "#v=1&place=seoul&lang=de" });
  await page.locator('[data-place-open="seoul"]').waitFor();
  await page.locator('[data-problem="link-dropped"]').waitFor();
});
