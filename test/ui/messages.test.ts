import { expect, test } from "vitest";
import { all as de } from "../../src/ui/messages/de/all.ts";
import { all as en } from "../../src/ui/messages/en/all.ts";
import { catalogueFor } from "../../src/ui/messages/every-language.ts";
import { grammar } from "../../src/ui/messages/grammar.ts";
import { SPOKEN } from "../../src/ui/messages/languages.ts";
import type { Messages } from "../../src/ui/messages/messages.ts";

type Leaf = { readonly path: string; readonly kind: string; readonly words: string };

/** Everything a catalogue says, by path: words as they are, phrases made from arguments as they are written. */
function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
  }
  return [{ path, kind: typeof value, words: String(value) }];
}

const every = SPOKEN.map((language) => [language, catalogueFor(language)] as const);
const others = every.filter(([language]) => language !== "en");
const shape = (messages: Messages) =>
  leaves({ ...messages, plurals: null })
    .map(({ path, kind }) => `${path}: ${kind}`)
    .sort();

test.each(others)("%s has the same words as English", (_, messages) => {
  expect(shape(messages)).toEqual(shape(en));
});

/** What a phrase says by itself, between what is put into it. */
const own = (words: string): string =>
  [...words.matchAll(/(["`])(.*?)\1/gs)]
    .map(([, , text = ""]) => text.replace(/\$\{[^}]*\}/g, ""))
    .join();

/** What is written the same in both, and meant so. */
const INTERNATIONAL = [
  "/card/link",
  "/cite/forms/markdown",
  "/help/keyNames/escape",
  "/cite/forms/bibtex",
  "/embed/code",
  "/export/format",
  "/languages/name",
  "/source/format",
  "/source/findingWords/or",
];

test.each(others)("no word of %s is left in English", (_, messages) => {
  const english = new Map(leaves(en).map(({ path, words }) => [path, words]));
  const same = leaves({ ...messages, plurals: null })
    .filter(({ path, words }) => english.get(path) === words)
    .filter(({ kind, words }) => /\p{L}{3}/u.test(kind === "string" ? words : own(words)));
  expect(same.map(({ path }) => path).filter((path) => !INTERNATIONAL.includes(path))).toEqual([]);
});

test.each(every)("no word of %s is empty", (_, messages) => {
  expect(leaves(messages).filter(({ words }) => words.trim() === "")).toEqual([]);
});

test.each(every)("%s counts in the plurals of its language", (_, messages) => {
  const { pluralCategories } = new Intl.PluralRules(messages.locale).resolvedOptions();
  expect([...messages.plurals].sort()).toEqual([...pluralCategories].sort());
});

test("a phrase without one of its language's plurals does not compile", () => {
  const { count } = grammar("pl-PL", ["one", "few", "many", "other"]);
  const forms = { one: "# miejsce", few: "# miejsca", many: "# miejsc", other: "# miejsca" };
  expect([1, 2, 5, 22, 1.5].map((n) => count(n, forms))).toEqual([
    "1 miejsce",
    "2 miejsca",
    "5 miejsc",
    "22 miejsca",
    "1,5 miejsca",
  ]);
  // @ts-expect-error "few" and "many" are missing
  expect(count(1, { one: "# miejsce", other: "# miejsca" })).toBe("1 miejsce");
});

test("numbers in a phrase are written as its language writes them", () => {
  expect([0, 1, 2, 1200].map(en.header.statements)).toEqual([
    "0 statements",
    "1 statement",
    "2 statements",
    "1,200 statements",
  ]);
  expect([1, 2, 1200].map(de.header.places)).toEqual(["1 Ort", "2 Orte", "1.200 Orte"]);
});

test("a language the interface does not speak gets English", () => {
  expect(catalogueFor("de-AT")).toBe(de);
  expect(catalogueFor("fr")).toBe(en);
  expect(catalogueFor("constructor")).toBe(en);
});
