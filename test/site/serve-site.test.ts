import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SiteConfig } from "../../src/core/config/site-config.ts";
import { hostingFiles } from "../../src/site/hosting/hosting-files.ts";
import { contentSecurityPolicy } from "../../src/site/security-headers.ts";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";

let folder: string;
let site: ServedSite;

const config: SiteConfig = {
  basemaps: [exampleBasemaps.raster],
  embedding: ["https://news.example"],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lagekarte-served-"));
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "hosting"));
  writeFileSync(join(folder, "index.html"), "<p>here</p>");
  writeFileSync(join(folder, "assets", "a.js"), "0");
  for (const { path, text } of hostingFiles(config, "/sub/"))
    writeFileSync(join(folder, path), text);
  site = await serveSite({ folder, base: "/sub/", port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("every file comes with the headers of the site's own _headers file, from this machine only", async () => {
  const response = await fetch(site.url);
  expect(await response.text()).toBe("<p>here</p>");
  expect(response.headers.get("content-security-policy")).toBe(
    `${contentSecurityPolicy([exampleBasemaps.raster])}; frame-ancestors 'self' https://news.example`,
  );
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("permissions-policy")).toMatch(/camera=\(\)/);
  expect(new URL(site.url).hostname).toBe("127.0.0.1");
});

test("what has a digest in its name may be kept for ever, and is as guarded as the rest", async () => {
  const { headers } = await fetch(`${site.url}assets/a.js`);
  expect(headers.get("cache-control")).toMatch(/immutable/);
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
});

test("a path that is not there is 404, so that a broken link to data is not mistaken for a page", async () => {
  expect((await fetch(`${site.url}dossiers/none/dossier.json`)).status).toBe(404);
});
