import { expect, test } from "vitest";
import { de } from "../../src/ui/messages/de.ts";
import { en } from "../../src/ui/messages/en.ts";
import { messagesFor } from "../../src/ui/messages/messages.ts";

/** Paths of all words in a catalogue, with how each is made. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}/${key}`));
  }
  return [`${path}: ${typeof value}`];
}

/** All plain words of a catalogue by path. */
function plain(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => plain(inner, `${path}/${key}`));
}

test("both catalogues have the same words", () => {
  expect(shape(de).sort()).toEqual(shape(en).sort());
});

test("no word is left empty or in English", () => {
  const english = new Map(plain(en));
  const same = plain(de).filter(([path, words]) => words === english.get(path));
  expect(plain(de).filter(([, words]) => words.trim() === "")).toEqual([]);
  expect(same).toEqual([["/source/format", "Format"]]);
});

test("counts follow the language's plurals", () => {
  expect([0, 1, 2, 1200].map(en.header.statements)).toEqual([
    "0 statements",
    "1 statement",
    "2 statements",
    "1,200 statements",
  ]);
  expect([1, 2].map(de.header.places)).toEqual(["1 Ort", "2 Orte"]);
});

test("a language the interface does not speak gets English", () => {
  expect(messagesFor("de-AT")).toBe(de);
  expect(messagesFor("fr")).toBe(en);
});
