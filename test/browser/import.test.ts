import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFile } from "./drop-file.ts";
import { useBrowser } from "./use-browser.ts";

const visit = useBrowser();

const SHEET =
  "place,statement,speaker,lat,lon,date,remark\n" +
  "Cape Morn,Fog lies over the cape,Ida Holm,41,-30,2031-05-02,x\n" +
  "Cape Morn,The fog is gone,Harbour office,41,-30,3/4/2031,y\n";

async function visitExample(): Promise<Page> {
  const page = await visit({ site: "example", acceptDownloads: true });
  await page.locator('[data-action="import"]').waitFor();
  return page;
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('[data-action="import"]').click();
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.locator("#data-file").setInputFiles({ name, mimeType: "", buffer });
}

async function openOwn(page: Page): Promise<void> {
  await page.locator('[data-action="open-own"]').click();
  await page.locator(".opened-bar").waitFor();
  await page.locator(":root[data-live]").waitFor({ state: "attached" });
}

test("a table is read, its losses are named, and it opens only when asked to", async () => {
  const page = await visitExample();
  const title = await page.locator("h1").textContent();
  await choose(page, "fog.csv", SHEET);
  expect(await page.locator("[data-count]").getAttribute("data-count")).toBe("2");
  const problems = page.locator(".import-problems > [data-problem]");
  expect(
    await problems.evaluateAll((all) => all.map((each) => each.getAttribute("data-problem"))),
  ).toEqual(["column-left-out", "precision-assumed", "date-unreadable"]);
  await page.locator('[data-problem="date-unreadable"] summary').click();
  expect(await page.locator('[data-problem="date-unreadable"] li').textContent()).toMatch(
    /3.*3\/4\/2031/,
  );
  expect(await page.locator("h1").textContent()).toBe(title);

  await openOwn(page);
  expect(await page.locator("h1").textContent()).toBe("fog");
  await page.reload();
  await page.locator(".opened-bar").waitFor();
  expect(await page.locator("h1").textContent()).toBe("fog");

  await page.locator('[data-action="close-own"]').click();
  await page.locator(".opened-bar").waitFor({ state: "detached" });
  expect(await page.locator("h1").textContent()).toBe(title);
});

test("how exactly a point without a precision is located is the reader's to say, and stays in the report", async () => {
  const page = await visitExample();
  await choose(page, "fog.csv", SHEET);
  const choice = page.locator("#assumed-precision");
  expect(await choice.inputValue()).toBe("settlement");
  await choice.selectOption("exact");
  const assumed = page.locator('[data-problem="precision-assumed"] li');
  await assumed.filter({ hasText: "exact" }).first().waitFor({ state: "attached" });
  expect(await choice.inputValue()).toBe("exact");
  await choice.selectOption("adm1");
  await page.locator('[data-problem="point-too-exact"]').waitFor();
  // A choice of columns does not take this one back.
  await page.locator("details:has([data-target]) summary").click();
  await page.locator('[data-target="kind"]').selectOption("remark");
  await page.locator('[data-problem="column-left-out"]').waitFor({ state: "detached" });
  expect(await choice.inputValue()).toBe("adm1");
});

test("which column is what can be put right", async () => {
  const page = await visitExample();
  await choose(page, "odd.csv", "a,b,c\nCape Morn,Fog lies there,x\n");
  expect(await page.locator("[data-count]").getAttribute("data-count")).toBe("0");
  await page.locator('[data-target="place"]').selectOption("a");
  await page.locator('[data-count="1"]').waitFor();
  await page.locator('[data-target="text"]').selectOption("b");
  await page.locator(".import-counts", { hasText: "1" }).waitFor();
  await openOwn(page);
  expect(await page.locator("main").textContent()).toContain("Cape Morn");
});

test("a dropped file of data is opened, a dropped text is a copy of the article", async () => {
  const page = await visitExample();
  const point = { type: "Point", coordinates: [-30, 41] };
  const feature = { type: "Feature", properties: { name: "Cape Morn" }, geometry: point };
  await dropFile(page, "cape.geojson", JSON.stringify(feature));
  await page.locator('[data-count="1"]').waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".import-dialog").waitFor({ state: "detached" });
  await dropFile(page, "article.txt", "Nothing of the article.");
  await page.locator(".copy-name").waitFor();
  expect(await page.locator(".import-dialog").count()).toBe(0);
});

test("a file of another host is not asked for, one of this site is read", async () => {
  const page = await visitExample();
  await page.locator('[data-action="import"]').click();
  await page.locator("#data-address").fill("https://elsewhere.example/data.geojson");
  await page.locator('[data-action="read-address"]').click();
  await page.locator('[data-refusal="foreign-host"]').waitFor();
  await page.locator("#data-address").fill("/sub/dossiers/camp-at-port-anselm/coast.geojson");
  await page.locator('[data-action="read-address"]').click();
  await page.locator('[data-count="6"]').waitFor();
});

test("what is saved opens again, as zip whole and as KML with its places", async () => {
  const page = await visitExample();
  const save = async (format: string) => {
    await page.locator('[data-action="export"]').click();
    await page.locator(`input[value="${format}"]`).check();
    const download = page.waitForEvent("download");
    await page.locator('[data-action="save-export"]').click();
    const file = await download;
    await page.keyboard.press("Escape");
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const kml = await save("kml");
  await choose(page, kml.name, kml.content);
  await page.locator('[data-count="12"]').waitFor();
  await page.keyboard.press("Escape");

  const zip = await save("zip");
  await choose(page, zip.name, zip.content);
  await page.locator('[data-count="14"]').waitFor();
  expect(await page.locator(".import-problems").count()).toBe(0);
  await openOwn(page);
  expect(await page.locator(".problems-box").count()).toBe(0);
});

test("a long export is written to disk while it is made, and can be stopped", async () => {
  const rows = Array.from(
    { length: 9_000 },
    (_, at) => `Cape ${at},Claim ${at},Office,41,${at / 100}`,
  );
  const page = await visitExample();
  await choose(page, "long.csv", `place,statement,speaker,lat,lon\n${rows.join("\n")}\n`);
  await openOwn(page);
  await page.evaluate(() => {
    const picker = async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    };
    Object.assign(window, { showSaveFilePicker: picker });
  });
  const written = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle("long.csv");
      return (await handle.getFile()).text();
    });
  await page.locator('[data-action="export"]').click();
  await page.locator('input[value="csv"]').check();
  await page.locator('[data-action="save-export"]').click();
  await page.locator('[data-action="cancel-export"]').click();
  await page.locator('[data-action="save-export"]').waitFor();
  expect(await written()).toBe("");

  await page.locator('[data-action="save-export"]').click();
  await page.locator(".export-result [role=status]", { hasText: "long.csv" }).waitFor();
  expect((await written()).split("\r\n")).toHaveLength(9_002);
});
