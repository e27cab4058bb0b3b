import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const FOLDER = new URL("../../fixtures/export/", import.meta.url);

/**
 * Compares a text with the file kept for it in `test/fixtures/export/<case>/`. `UPDATE=1` writes the file
 * instead, to be read before it is committed; never in CI.
 */
export function expectGolden(name: string, file: string, text: string): void {
  const url = new URL(`${name}/${file}`, FOLDER);
  if (process.env.UPDATE === "1") {
    if (process.env.CI === "true") throw new Error("UPDATE=1 is refused in CI.");
    mkdirSync(new URL(`${name}/`, FOLDER), { recursive: true });
    writeFileSync(url, text);
  }
  if (!existsSync(url)) throw new Error(`${name}/${file} is missing; UPDATE=1 makes it.`);
  expect(text).toBe(readFileSync(url, "utf8"));
}
