import { readFileSync } from "node:fs";
import type { Dossier, Evidence } from "../../../src/core/dossier/dossier.ts";
import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { makeAnchor } from "../../../src/core/evidence/anchor.ts";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import { wordsOf } from "../../../src/core/evidence/normalised-text.ts";
import { makeOutline, type Outline } from "../../../src/core/evidence/outline.ts";

/** An invented article as saved from its page, and that page. */
export const FERRY_TEXT = read("faehre.txt");
export const FERRY_HTML = read("faehre.html");

/** What the page puts around the article, by its paragraph's number in the text. */
const FURNITURE = new Set([3, 10, 14]);
const TITLE = 2;

/** A sentence of the article that has an anchor; `id` is that of its statement. */
export type FerrySentence = {
  readonly id: string;
  readonly words: string;
  /** The same with something else between its anchor's first and last words. */
  readonly corrected: string;
};

/** The article's own sentences of three words or more, each the evidence of one statement. */
export function ferryDossier(): { dossier: Dossier; sentences: FerrySentence[] } {
  const text = normalise(FERRY_TEXT);
  const outline = ferryOutline();
  const sentences: FerrySentence[] = [];
  const statements: unknown[] = [];
  outline.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === "furniture") return;
    paragraph.sentences.forEach(([start, end], position) => {
      const words = wordsOf(text, start, end);
      if (words.split(" ").length < 3) return;
      const made = makeAnchor(text, "ferry", words, words);
      if (!("evidence" in made)) throw new Error(`${words}: ${made.message}`);
      const id = `p${index + 1}-s${position + 1}`;
      sentences.push({ id, words, corrected: correct(words, made.evidence) });
      statements.push(statement(id, made.evidence));
    });
  });
  return { dossier: parse(statements, outline), sentences };
}

function ferryOutline(): Outline {
  const outline = makeOutline(normalise(FERRY_TEXT), "de");
  outline.paragraphs.forEach((paragraph, index) => {
    if (FURNITURE.has(index + 1)) paragraph.kind = "furniture";
    if (index + 1 === TITLE) paragraph.kind = "title";
  });
  return outline;
}

/** Changes a number between the first and last words, or else the word in the middle of them. */
function correct(words: string, { first, last }: Evidence): string {
  const inner = words.slice(first.length, words.length - last.length);
  const list = inner.split(" ");
  list[list.length >> 1] = `beinahe ${list[list.length >> 1]}`;
  const changed = /\d/.test(inner) ? inner.replace(/\d+/, "77") : list.join(" ");
  return first + changed + last;
}

function parse(statements: unknown[], outline: Outline): Dossier {
  const { dossier, findings } = parseDossier({
    dossier: {
      format: "lagekarte-dossier",
      version: 1,
      id: "ferry",
      title: { de: "Die Fähre" },
      languages: ["de"],
      license: "CC0-1.0",
      editor: "Example desk",
      speakers: [],
      layers: [],
      sources: [
        {
          id: "ferry",
          title: "Streit um die Fähre",
          language: "de",
          publisher: "Küstenblatt",
          url: "https://kueste.example/faehre",
          published: "2031-10-30",
          retrieved: null,
          license: "CC0-1.0",
          text: outline,
        },
      ],
      statements,
    },
    layers: {},
  });
  if (!dossier || findings.length > 0) throw new Error(JSON.stringify(findings));
  return dossier;
}

function statement(id: string, evidence: unknown): unknown {
  return {
    id,
    text: { de: "In eigenen Worten." },
    speaker: "someone",
    via: [],
    act: "reports",
    saidAt: null,
    eventTime: null,
    places: [],
    evidence: [evidence],
  };
}

function read(name: string): string {
  return readFileSync(new URL(`../../fixtures/evidence/${name}`, import.meta.url), "utf8");
}
