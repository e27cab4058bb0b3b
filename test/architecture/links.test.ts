import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const RELATIVE_LINK = /\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)/g;

const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "geo/README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

describe("a newcomer can follow every link", () => {
  test.each(documents)("of %s", (document) => {
    const targets = [...readFileSync(document, "utf8").matchAll(RELATIVE_LINK)].map(
      ([, target = ""]) => join(dirname(document), target),
    );
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});

test("the architecture document has a section on every top folder", () => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`);
  const missing = [...folders, "geo", "test"].filter(
    (folder) => !text.includes(`\n## \`${folder}/\``),
  );
  expect(missing).toEqual([]);
});
