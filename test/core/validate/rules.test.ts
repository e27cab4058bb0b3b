import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COPY_RULES } from "../../../src/core/validate/copy-rules.ts";
import { RULES } from "../../../src/core/validate/rules.ts";

const TESTS = [
  ...RULES.map(({ name }) => ["rules", name] as const),
  ...COPY_RULES.map(({ name }) => ["copy-rules", name] as const),
];

// Only there a finding of it is seen, and asked for its line, pointer and advice (`expectComplete`).
test.each(TESTS)("%s: %s has a test that finds it in the example", (folder, name) => {
  const file = new URL(`${folder}/${name}.test.ts`, import.meta.url);
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(`"${name}"`);
  expect(text).toMatch(/from "\.\.\/(pointers|gazetteer-findings|copy-findings)\.ts"/);
});
