import { expect, test } from "vitest";
import { importFiles } from "../../src/core/import/import-files.ts";
import { reportProblem, selectPlace } from "../../src/state/actions.ts";
import type { AppState } from "../../src/state/app-state.ts";
import { startMeasuring } from "../../src/state/tool-actions.ts";
import { exampleDossier } from "../core/example-dossier.ts";
import { renderPage } from "./render-page.tsx";
import { wordsOfPage } from "./words-of-page.ts";

/** Words that are the same whatever language the page is in: names, and a month of the example. */
const NAMES = ["Lagekarte", "Format", "Link", "Deutsch", "English", "April", "DE", "EN"];

/** Every string in a piece of data. */
function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** A table whose columns are no words of any language. */
const table = "p1,s1,a1,o1\nQ7,Z9,41,-30\n";
const files = [{ name: "t.csv", bytes: new TextEncoder().encode(table) }];
const imported = await importFiles(files, {
  columns: { place: "p1", text: "s1", latitude: "a1", longitude: "o1" },
});

const ways: Readonly<Record<string, (state: AppState) => void>> = {
  "as it opens": () => {},
  "with a place open": (state) => selectPlace(state, "port-anselm"),
  "while data are opened": (state) => {
    state.importing.value = { step: "choosing", refusal: "foreign-host" };
  },
  "with data read": (state) => {
    state.importing.value = { step: "read", files, choices: {}, imported };
  },
  "with what lies over the map": (state) => {
    startMeasuring(state);
    state.exporting.value = "all";
    reportProblem(state, { kind: "map-failed", detail: "" });
  },
};

test.each(Object.entries(ways))("the page %s says everything in both languages", (_, change) => {
  const dossier = exampleDossier();
  const [english, german] = ["en", "de"].map((language) =>
    wordsOfPage(renderPage(change, { dossier, language, live: false })),
  );
  const known = [...stringsOf(dossier), ...NAMES].sort((a, b) => b.length - a.length);
  const own = (words: string) => known.reduce((left, name) => left.replaceAll(name, ""), words);
  const same = [...(english ?? [])].filter((words) => german?.has(words));
  expect(english?.size).toBeGreaterThan(100);
  expect(same.filter((words) => /\p{L}{2}/u.test(own(words)))).toEqual([]);
});
