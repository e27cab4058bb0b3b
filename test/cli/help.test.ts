import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMMANDS, run } from "../../src/cli/run.ts";
import { memoryEffects } from "./memory-effects.ts";

const DOCUMENT = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");

async function help(...args: string[]): Promise<string> {
  const effects = memoryEffects();
  expect(await run([...args, "--help"], effects)).toBe(0);
  return effects.out();
}

test("the list of commands is that of the document, with examples and exit codes", async () => {
  const text = await help();
  const sections = [...DOCUMENT.matchAll(/^## `lagekarte ([a-z]+)`/gm)].map(([, name]) => name);
  expect(sections).toEqual(Object.keys(COMMANDS));
  for (const name of sections) expect(text).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
  expect(text).toMatch(/\nExamples\n.*\n\nOptions\n.*\nExit codes: 0 /s);
});

describe.for(Object.keys(COMMANDS))("lagekarte %s --help", (name) => {
  test("says usage, every option, examples that name it, and exit codes", async () => {
    const text = await help(name);
    expect(text).toMatch(new RegExp(`^Usage: lagekarte ${name}\\b`));
    expect(text).toMatch(new RegExp(`\\nExamples?\\n.*lagekarte ${name} .*\\nExit codes: `, "s"));
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(130);
    for (const [option] of (text.split("\n\n")[0] ?? "").matchAll(/--[a-z]+/g)) {
      expect(text.split("\n\n").slice(1).join("\n"), option).toContain(option);
    }
  });
});
