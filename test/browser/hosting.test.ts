import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { expect, test } from "vitest";

test("nginx is told the type of every kind of file that a build makes, scripts and maps to be compressed", () => {
  const conf = readFileSync("dist/hosting/nginx.conf", "utf8");
  const [, types = ""] = /types \{([^}]*)\}/.exec(conf) ?? [];
  const known = new Set(
    types.split("\n").flatMap((line) => line.trim().replace(";", "").split(" ").slice(1)),
  );
  const endings = readdirSync("dist", { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith("hosting/"))
    .map((path) => extname(path).slice(1));
  expect([...new Set(endings)].filter((ending) => ending !== "" && !known.has(ending))).toEqual([]);
  const [, compressed = ""] = /gzip_types ([^;]*);/.exec(conf) ?? [];
  expect(compressed.split(" ")).toEqual(
    expect.arrayContaining(["text/javascript", "application/json", "application/geo+json"]),
  );
  // Ranges of it are asked for.
  expect(compressed).not.toContain("pmtiles");
});
