import { describe, expect, test } from "vitest";
import { type Citable, citeDossier, citeStatement } from "../../../src/core/citation/citable.ts";
import { toBibtex } from "../../../src/core/citation/to-bibtex.ts";
import { toCslJson } from "../../../src/core/citation/to-csl-json.ts";
import { type CitationWords, toMarkdown, toPlain } from "../../../src/core/citation/to-text.ts";
import { exampleDossier } from "../example-dossier.ts";
import { readBibtex } from "./read-bibtex.ts";

const SEEN = {
  url: "https://maps.example/en/camp-at-port-anselm/#v=1&statement=no-answer&q=50%25",
  accessed: "2031-06-01",
  language: "en",
};
const WORDS: CitationWords = {
  quoted: (title) => `“${title}”`,
  within: (dossier) => `In: ${dossier}`,
  by: (speaker) => speaker,
  asOf: (day) => `As of ${day}`,
  accessed: (day) => `accessed ${day}`,
  basedOn: (sources) => `Based on ${sources}`,
};

const dossier = exampleDossier();
const ofDossier = citeDossier(dossier, SEEN);
const [, , , , , statement] = dossier.statements;
if (!statement) throw new Error("The example has a sixth statement.");
const ofStatement = citeStatement(dossier, statement, SEEN);

test("a dossier in words", () => {
  expect(toPlain(ofDossier, WORDS)).toBe(
    "“The quarrel over a camp at Port Anselm”. Example desk. As of 2031-05-16. Based on Coast Post, “Vellmark and Sennia argue over a camp on the coast”. https://maps.example/en/camp-at-port-anselm/#v=1&statement=no-answer&q=50%25 (accessed 2031-06-01).",
  );
});

test("a dossier in Markdown ends in one sentence", () => {
  expect(toMarkdown(ofDossier, WORDS)).toMatch(
    /“Vellmark and Sennia argue over a camp on the coast” \(accessed 2031-06-01\)\.$/,
  );
});

test("a statement in words names who said it and which dossier it is in", () => {
  expect(toPlain(ofStatement, WORDS)).toContain(
    "Ida Holm. “Ida Holm left open whether Sennia trains the recruits.” In: The quarrel over a camp",
  );
  expect(toMarkdown(ofStatement, WORDS)).toContain(
    "[“Ida Holm left open whether Sennia trains the recruits.”](<https://maps.example/",
  );
});

test("Markdown of a title stays a link", () => {
  const cited = { ...ofDossier, title: "a [b](c) *d* <e> \\" };
  expect(toMarkdown(cited, WORDS)).toMatch(/^\[“a \\\[b\\\]\\\(c\\\) \\\*d\\\* \\<e\\> \\\\”\]\(</);
});

/** Variables of CSL 1.0.2 that are used here, by the type its data schema gives them. */
const CSL = {
  text: [
    "id",
    "type",
    "title",
    "container-title",
    "version",
    "language",
    "URL",
    "references",
    "note",
  ],
  names: ["author", "original-author"],
  dates: ["issued", "accessed"],
};

describe.each([
  ["a dossier", ofDossier, "dataset"],
  ["a statement", ofStatement, "entry"],
] as const)("CSL-JSON of %s", (_, cited, type) => {
  const [item] = JSON.parse(toCslJson(cited)) as Record<string, unknown>[];
  if (!item) throw new Error("There is an item.");

  test("has only variables of the CSL data schema, each of its type", () => {
    const known = Object.values(CSL).flat();
    expect(Object.keys(item).filter((key) => !known.includes(key))).toEqual([]);
    for (const key of CSL.text.filter((name) => name in item))
      expect(item[key]).toBeTypeOf("string");
    for (const key of CSL.names.filter((name) => name in item))
      expect(item[key]).toEqual([{ literal: expect.any(String) }]);
    expect(item.type).toBe(type);
  });

  test("says when it was issued and when it was read", () => {
    expect(item.issued).toEqual({ "date-parts": [[2031, 5, 16]] });
    expect(item.accessed).toEqual({ "date-parts": [[2031, 6, 1]] });
  });
});

describe("BibTeX", () => {
  test("is one entry, whatever the texts hold", () => {
    const hostile = "50 % of {this} & $x_1$ } ~ ^ # \\end{document} „ü“";
    const cited: Citable = { ...ofStatement, title: hostile, editor: hostile, url: `${SEEN.url}}` };
    const { type, key, fields } = readBibtex(toBibtex(cited));
    expect({ type, key }).toEqual({ type: "misc", key: "camp-at-port-anselm:no-answer" });
    const printed =
      "50 \\% of \\textbraceleft{}this\\textbraceright{} \\& \\$x\\_1\\$ \\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\# \\textbackslash{}end\\textbraceleft{}document\\textbraceright{} „ü“";
    expect(fields.get("title")).toBe(`{${printed}}`);
    expect(fields.get("author")).toBe(`{${printed}}`);
    expect(fields.get("url")).toBe(`${SEEN.url}%7D`);
  });

  test("has the dates in its own form", () => {
    const { fields } = readBibtex(toBibtex(ofDossier));
    expect([fields.get("year"), fields.get("month"), fields.get("urldate")]).toEqual([
      "2031",
      "may",
      "2031-06-01",
    ]);
  });

  test("of a dossier without revisions has no date", () => {
    const { fields } = readBibtex(toBibtex(citeDossier({ ...dossier, revisions: [] }, SEEN)));
    expect(fields.has("year")).toBe(false);
  });
});
