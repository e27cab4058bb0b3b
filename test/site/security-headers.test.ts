import { expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "../../src/site/security-headers.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";

const { protomaps, style, raster } = exampleBasemaps;

/** Directives by name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

test("by default the policy lets in no inline or evaluated code and no other host", () => {
  expect(contentSecurityPolicy([])).not.toMatch(/unsafe|blob:|https?:|\*/);
});

test("configured basemaps add exactly their hosts, for data and pictures only", () => {
  const icons = { ...protomaps, sprite: "https://icons.example/v4/{flavor}" };
  const before = directives(contentSecurityPolicy([]));
  const after = directives(contentSecurityPolicy([protomaps, icons, style, raster]));
  const added = [...after].map(([name, sources]) => [
    name,
    sources.filter((source) => !before.get(name)?.includes(source)),
  ]);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(Object.fromEntries(added.filter(([, sources]) => sources?.length))).toEqual({
    "connect-src": [
      "https://streets.example",
      "https://icons.example",
      "https://hills.example",
      "https://tiles.hills.example",
      "https://air.example:8443",
    ],
    "img-src": [
      "https://icons.example",
      "https://hills.example",
      "https://tiles.hills.example",
      "https://air.example:8443",
    ],
  });
});

test.each([
  ["anyone", "frame-ancestors *"],
  ["nobody", "frame-ancestors 'none'"],
  [["https://news.example"], "frame-ancestors 'self' https://news.example"],
] as const)("embedding by %s is a directive of the header", (embedding, expected) => {
  const { "Content-Security-Policy": policy = "" } = securityHeaders(
    "default-src 'none'",
    embedding,
  );
  expect(policy.split("; ")).toEqual(["default-src 'none'", expected]);
});
