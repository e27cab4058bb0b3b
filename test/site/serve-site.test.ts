import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../src/site/security-headers.ts";
import { type ServedSite, serveSite } from "../../src/site/serve-site.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lagekarte-served-"));
  writeFileSync(join(folder, "index.html"), "<p>here</p>");
  site = await serveSite({ folder, base: "/sub/", port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("every file comes with the security headers, from this machine only", async () => {
  const response = await fetch(site.url);
  expect(await response.text()).toBe("<p>here</p>");
  expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy([]));
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(new URL(site.url).hostname).toBe("127.0.0.1");
});

test("a path that is not there is 404, so that a broken link to data is not mistaken for a page", async () => {
  expect((await fetch(`${site.url}dossiers/none/dossier.json`)).status).toBe(404);
});

test("where a page lets in other hosts, the headers do not take that back", async () => {
  const own = mkdtempSync(join(tmpdir(), "lagekarte-served-"));
  const policy = contentSecurityPolicy([exampleBasemaps.raster]);
  writeFileSync(
    join(own, "index.html"),
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
  const served = await serveSite({ folder: own, port: 0 });
  const { headers } = await fetch(served.url);
  await served.close();
  rmSync(own, { recursive: true });
  expect(headers.get("content-security-policy")).toBe(policy);
});
