import { expect, test } from "vitest";
import { copyFindings } from "../copy-findings.ts";

const RULE = "copied-words";

test("the ninth word in a row that is the article's makes a finding, whatever its case and punctuation", () => {
  expect(copyFindings(RULE)).toEqual([]);
  const eight = "a CAMP is probably being – built near the";
  const found = (words: string) =>
    copyFindings(RULE, ({ dossier }) => {
      const [statement] = dossier.statements.slice(2);
      if (statement) statement.text = { de: "Ein Lager.", en: `He said ${words}, too.` };
    });
  expect(found(eight)).toEqual([]);
  expect(found(`${eight} town`)).toEqual([
    {
      at: "dossier.json#/statements/2/text/en",
      args: { count: 9, language: "en", first: "a camp is" },
    },
  ]);
});

test("every text counts, and only those in the article's language", () => {
  const words = "the recruits are said to have come by ship from the grey ridge";
  const found = copyFindings(RULE, ({ dossier, layers }) => {
    dossier.summary = { de: words, en: "An example." };
    const [place] = layers.coast.features;
    if (place) place.properties.precisionNote = { de: "–", en: words };
  });
  expect(found.map(({ at }) => at)).toEqual([
    "coast.geojson#/features/0/properties/precisionNote/en",
  ]);
  expect(found[0]?.args.count).toBe(13);
});
