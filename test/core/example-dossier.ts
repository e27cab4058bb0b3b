import type * as v from "valibot";
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import { parseDossier } from "../../src/core/dossier/parse.ts";
import type { DossierFile } from "../../src/core/dossier/schema.ts";
import { exampleAnchor, exampleOutline } from "./example-article.ts";
import { coastLayer, contextLayer, type ExampleLayer } from "./example-layers.ts";

export type ExampleFile = v.InferInput<typeof DossierFile>;

export type ExampleInput = {
  dossier: ExampleFile;
  layers: { coast: ExampleLayer; context: ExampleLayer };
};

/**
 * A complete and valid dossier about an invented quarrel in an invented country, made anew on every
 * call so that a test may change it. It uses every part of the format.
 */
export function exampleInput(): ExampleInput {
  return {
    dossier: exampleFile(),
    layers: { coast: coastLayer(), context: contextLayer() },
  };
}

/** The example, or a changed copy of it, as parsed. */
export function exampleDossier(input: ExampleInput = exampleInput()): Dossier {
  const { dossier } = parseDossier(input);
  if (!dossier) throw new Error("The example has no readable header.");
  return dossier;
}

/** The example, or a changed copy of it, as the texts of its files. */
export function exampleFiles(input: ExampleInput = exampleInput()): Record<string, string> {
  return {
    "dossier.json": JSON.stringify(input.dossier, null, 2),
    "coast.geojson": JSON.stringify(input.layers.coast, null, 2),
    "context.geojson": JSON.stringify(input.layers.context, null, 2),
  };
}

function exampleFile(): ExampleFile {
  return {
    format: "lagekarte-dossier",
    version: 1,
    id: "camp-at-port-anselm",
    title: {
      de: "Streit um ein Lager in Port Anselm",
      en: "The quarrel over a camp at Port Anselm",
    },
    summary: { de: "Ein erfundenes Beispiel.", en: "An invented example." },
    languages: ["de", "en"],
    license: "CC0-1.0",
    editor: "Example desk",
    parties: [
      { id: "vellmark", name: { de: "Vellmark", en: "Vellmark" }, place: "vellmark-land" },
      { id: "sennia", name: { de: "Sennien", en: "Sennia" } },
    ],
    speakers: [
      {
        id: "coast-guard",
        name: { de: "Küstenwache von Vellmark", en: "Vellmark coast guard" },
        short: { de: "Küstenwache", en: "Coast guard" },
        kind: "service",
        party: "vellmark",
        named: true,
      },
      {
        id: "vellmark-official",
        name: { de: "ein Beamter aus Vellmark", en: "a Vellmark official" },
        kind: "office",
        party: "vellmark",
        named: false,
      },
      {
        id: "sennia-government",
        name: { de: "Regierung von Sennien", en: "government of Sennia" },
        kind: "body",
        party: "sennia",
        named: true,
      },
      {
        id: "ida-holm",
        name: { de: "Ida Holm", en: "Ida Holm" },
        kind: "person",
        party: "sennia",
        named: true,
      },
      {
        id: "coast-agency",
        name: { de: "Agentur Küste", en: "Coast agency" },
        kind: "media",
        party: null,
        named: true,
      },
    ],
    sources: [
      {
        id: "coast-post",
        title: "Vellmark and Sennia argue over a camp on the coast",
        language: "en",
        publisher: "Coast Post",
        site: "https://post.example/",
        url: "https://post.example/2031/05/camp",
        agencies: ["Coast agency"],
        published: "2031-05-14",
        retrieved: "2031-05-15",
        license: "CC0-1.0",
        text: exampleOutline(),
      },
      {
        id: "harbour-gazette",
        title: "The old mill is for sale",
        language: "en",
        publisher: "Harbour Gazette",
        url: "https://gazette.example/mill",
        published: "2031-04",
        retrieved: null,
        license: "CC-BY-4.0",
      },
    ],
    layers: [
      { id: "coast", title: { de: "Küste", en: "Coast" }, hue: "blue" },
      { id: "context", title: { de: "Umfeld", en: "Context" }, hue: "grey", context: true },
    ],
    questions: [
      {
        id: "does-sennia-train",
        text: {
          de: "Bildet Sennien Rekruten in Vellmark aus?",
          en: "Is Sennia training recruits in Vellmark?",
        },
        short: { de: "Ausbildung?", en: "Training?" },
      },
    ],
    statements: [
      {
        id: "recruits-arrived",
        text: {
          de: "In Port Anselm seien rund 300 Rekruten eingetroffen.",
          en: "Some 300 recruits have come to Port Anselm.",
        },
        excerpt: { words: "have reportedly arrived in Port Anselm", language: "en" },
        speaker: "coast-guard",
        via: ["coast-agency", "coast-post"],
        act: "asserts",
        hedges: [{ words: "reportedly", language: "en", by: "source", icd203: "likely" }],
        saidAt: { edtf: "2031-05-13" },
        eventTime: { edtf: "../2031-05-13", basis: "inferred" },
        places: [{ place: "port-anselm", role: "about" }],
        answers: [
          {
            question: "does-sennia-train",
            answer: "yes",
            detail: { de: "rund 300", en: "about 300" },
          },
        ],
        relations: [],
        evidence: [exampleAnchor(1, 0)],
        assessment: {
          reliability: "B",
          credibility: "3",
          by: "Example desk",
          date: "2031-05-16",
          reason: { de: "Nur eine Partei sagt es.", en: "Only one party says so." },
        },
        status: "superseded",
      },
      {
        id: "fairy-tale",
        text: { de: "Der Bericht sei erfunden.", en: "The report is made up." },
        speaker: "sennia-government",
        via: ["coast-post"],
        act: "denies",
        polarity: "negated",
        saidAt: null,
        eventTime: null,
        places: [{ place: "port-anselm", role: "about" }],
        answers: [{ question: "does-sennia-train", answer: "no" }],
        relations: [{ type: "disputes", statement: "recruits-arrived" }],
        evidence: [exampleAnchor(1, 1)],
      },
      {
        id: "camp-near-town",
        text: {
          de: "Bei der Stadt entstehe wohl ein Lager.",
          en: "A camp is likely going up close to the town.",
        },
        speaker: "coast-guard",
        via: ["coast-post"],
        act: "estimates",
        hedges: [{ words: "probably", language: "en", by: "speaker" }],
        saidAt: { edtf: "2031-05-13" },
        eventTime: { edtf: "2031-05/.." },
        places: [
          { place: "anselm-camp", role: "about" },
          { place: "vellmark-land", role: "mentioned" },
        ],
        evidence: [exampleAnchor(2, 0)],
      },
      {
        id: "came-by-ship",
        text: {
          de: "Die Rekruten seien mit dem Schiff vom Grauen Rücken gekommen.",
          en: "The recruits travelled from the Grey Ridge by ship.",
        },
        speaker: "coast-guard",
        via: ["coast-post"],
        act: "asserts",
        hedges: [{ words: "are said to", language: "en", by: "source" }],
        saidAt: { edtf: "2031-05-13", basis: "inferred" },
        eventTime: { edtf: "2031-05-06/2031-05-10" },
        places: [
          { place: "grey-ridge", role: "origin" },
          { place: "port-anselm", role: "destination" },
          { place: "sea-route", role: "about" },
        ],
        relations: [{ type: "supports", statement: "recruits-arrived" }],
        evidence: [exampleAnchor(2, 1)],
      },
      {
        id: "moved-inland",
        text: {
          de: "Bis Monatsende sollten sie ins Landesinnere verlegt werden.",
          en: "They are to go inland before the month is out.",
        },
        speaker: "vellmark-official",
        via: ["coast-post"],
        act: "announces",
        saidAt: { edtf: "2031-05~" },
        eventTime: { edtf: "2031-05-2X" },
        places: [
          { place: "port-anselm", role: "origin" },
          { place: "somewhere-inland", role: "destination" },
        ],
        evidence: [exampleAnchor(2, 2)],
      },
      {
        id: "no-answer",
        text: {
          de: "Ida Holm ließ offen, ob Sennien die Rekruten ausbildet.",
          en: "Ida Holm left open whether Sennia trains the recruits.",
        },
        speaker: "ida-holm",
        via: ["coast-post"],
        act: "evades",
        saidAt: { edtf: "2031-05-14" },
        eventTime: null,
        places: [{ place: "vellmark-land", role: "mentioned" }],
        answers: [{ question: "does-sennia-train", answer: "evades" }],
        evidence: [exampleAnchor(4, 0)],
      },
      {
        id: "number-raised",
        text: { de: "Es seien 340 Rekruten.", en: "The recruits number 340." },
        speaker: "coast-guard",
        via: ["coast-post"],
        act: "asserts",
        saidAt: { edtf: "2031-05-14" },
        eventTime: { edtf: "../2031-05-14" },
        places: [{ place: "port-anselm", role: "about" }],
        relations: [{ type: "updates", statement: "recruits-arrived" }],
        evidence: [exampleAnchor(4, 1)],
        revisions: [
          {
            date: "2031-05-17",
            by: "Example desk",
            change: { de: "Bezug ergänzt.", en: "Added the relation." },
          },
        ],
      },
    ],
    tour: [
      {
        id: "step-arrival",
        text: {
          de: "Die Küstenwache spricht von 300 Rekruten in Port Anselm.",
          en: "The coast guard speaks of 300 recruits in Port Anselm.",
        },
        statements: ["recruits-arrived"],
        camera: { lon: -30.5, lat: 40.1, zoom: 8 },
      },
      {
        id: "step-crossing",
        text: {
          de: "Sie seien über See gekommen.",
          en: "They are said to have crossed the sea.",
        },
        statements: ["came-by-ship"],
        places: ["grey-ridge", "sea-route"],
      },
      {
        id: "step-denial",
        text: { de: "Sennien widerspricht.", en: "Sennia says it is not so." },
        statements: ["fairy-tale", "no-answer"],
      },
    ],
    revisions: [
      {
        date: "2031-05-16",
        by: "Example desk",
        change: { de: "Erste Fassung.", en: "First version." },
      },
    ],
  };
}
