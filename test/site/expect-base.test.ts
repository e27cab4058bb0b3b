import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { expectBase } from "../../src/site/expect-base.ts";

test.each(["/", "/maps/", "/a/b/"])("a site can be built for %s", (base) => {
  expect(() => expectBase(base)).not.toThrow();
});

test.each(["", "./", "../", "maps", "/maps", "//host/", "https://host.example/"])(
  "for “%s” none can",
  (base) => {
    expect(() => expectBase(base)).toThrow(/--base is the path of the site on its host.*\/maps\//);
  },
);

test("the build says so before it begins", () => {
  const out = mkdtempSync(join(tmpdir(), "lagekarte-base-"));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const args = ["node_modules/vite/bin/vite.js", "build", "--base", "./", "--outDir", out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toContain("such as /maps/; found “./”");
  expect(status).toBe(1);
  expect(readdirSync(out)).toEqual([]);
});
