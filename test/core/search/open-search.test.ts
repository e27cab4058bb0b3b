import { describe, expect, test } from "vitest";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { openSearch } from "../../../src/core/search/open-search.ts";
import { exampleDossier, exampleInput } from "../example-dossier.ts";

const input = exampleInput();
const [harbour] = input.layers.coast.features;
if (!harbour) throw new Error("The example has places.");
Object.assign(harbour.properties, {
  name: { de: "Kasan", en: "Kazan" },
  localName: { words: "Казань", language: "ru" },
});
const [first, second] = input.dossier.statements;
if (!first || !second) throw new Error("The example has statements.");
first.text = { de: "Rund 3.000 Kämpfer seien da.", en: "Some 3,000 fighters are there." };
const dossier = exampleDossier(input);
const search = await openSearch(dossier, indexDossier(dossier));

const statements = (text: string) => [...search(text).statements].sort();
const places = (text: string) => [...search(text).places];
const place = dossier.places[0]?.id ?? "";

describe("a search", () => {
  test("finds a place by any of its names, in any letters, and what is said of it", () => {
    const named = statements("Kasan");
    expect(named.length).toBeGreaterThan(1);
    for (const name of ["Kazan", "Казань", "казань", "KASAN"]) {
      expect([name, statements(name)]).toEqual([name, named]);
      expect(places(name)).toEqual([place]);
    }
  });

  test("finds umlauts typed in any way, and numbers however they are grouped", () => {
    for (const typed of ["Kämpfer", "kaempfer", "Kampfer", "fighters", "3000", "3.000", "3,000"]) {
      expect([typed, statements(typed)]).toEqual([typed, ["recruits-arrived"]]);
    }
  });

  test("finds beginnings of words, and all words that are asked for in whatever language", () => {
    expect(statements("kämpf")).toEqual(["recruits-arrived"]);
    expect(statements("figh küstenw")).toEqual(["recruits-arrived"]);
    expect(statements("fighters Sennia")).toEqual([]);
  });

  test("finds speakers and hedges", () => {
    expect(statements("Ida Holm")).toEqual(["no-answer"]);
    expect(statements("reportedly")).toEqual(["recruits-arrived"]);
  });

  test("takes a word that nothing has for a slip, and only then", () => {
    expect(statements("Kämfper")).toEqual(["recruits-arrived"]);
    expect(statements("figthers")).toEqual(["recruits-arrived"]);
    expect(statements("Kazam")).toEqual(statements("Kazan"));
    expect(statements("xyzzyx")).toEqual([]);
  });

  test("for nothing but signs finds everything", () => {
    expect(statements("?!")).toHaveLength(dossier.statements.length);
    expect(places("…")).toHaveLength(dossier.places.length);
  });
});
