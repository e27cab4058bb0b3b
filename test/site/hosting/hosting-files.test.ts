import { expect, test } from "vitest";
import { NO_CONFIG } from "../../../src/core/config/site-config.ts";
import { parseHeadersFile } from "../../../src/site/hosting/headers-file.ts";
import { hostRules } from "../../../src/site/hosting/host-rules.ts";
import { hostingFiles } from "../../../src/site/hosting/hosting-files.ts";

const RULES = hostRules(NO_CONFIG, "/karte/");
const FILES = new Map(hostingFiles(NO_CONFIG, "/karte/").map(({ path, text }) => [path, text]));

test("a _headers file is read back as the rules it was made of", () => {
  expect(parseHeadersFile(FILES.get("_headers") ?? "")).toEqual(RULES);
});

test("a site at its host's root has rules for all of the host", () => {
  expect(hostRules(NO_CONFIG, "/").map(({ prefix }) => prefix)).toEqual(["/", "/assets/"]);
});

test.each(["hosting/nginx.conf", "hosting/Caddyfile"])(
  "%s has every header with its whole value, in quotes of its own",
  (path) => {
    const text = FILES.get(path) ?? "";
    for (const [name, value] of RULES.flatMap(({ headers }) => Object.entries(headers))) {
      expect(text).toContain(`${name} "${value}"`);
    }
  },
);

test("in nginx, where a location's headers replace those around it, files with a digest keep the policy", () => {
  const [, assets = ""] = (FILES.get("hosting/nginx.conf") ?? "").split("location /karte/assets/");
  expect(assets).toMatch(/Content-Security-Policy.*\n(.*\n)*.*immutable/);
});

test("a server of one's own lets files with a digest be kept for ever, and nothing else, not even that one is not there", () => {
  const nginx = FILES.get("hosting/nginx.conf") ?? "";
  const [pages = "", assets = ""] = nginx.split("location /karte/assets/");
  expect(pages).toContain('add_header Cache-Control "no-cache";');
  expect(assets).toContain('add_header Cache-Control "public, max-age=31536000, immutable";');
  const caddy = FILES.get("hosting/Caddyfile") ?? "";
  expect(caddy).toMatch(
    /header \/karte\/assets\/\* \{\n\tCache-Control ".*immutable"\n\tdefer\n\}/,
  );
  expect(caddy).toMatch(/header \/karte\/\* \{\n\t\?Cache-Control "no-cache"\n\}/);
});

test("a host that joins the headers of all rules is told only once how long a file may be kept", () => {
  const headers = FILES.get("_headers") ?? "";
  expect(headers.match(/Cache-Control/g)).toHaveLength(1);
});
