import fc from "fast-check";
import type { Geometry } from "geojson";
import type { Dossier } from "../../../src/core/dossier/dossier.ts";
import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { PRECISION_DECIMALS } from "../../../src/core/dossier/precision-decimals.ts";
import {
  ACTS,
  ANSWERS,
  CREDIBILITIES,
  HUES,
  ICD203_BANDS,
  PLACE_ROLES,
  POLARITIES,
  PRECISIONS,
  type Precision,
  RELATIONS,
  RELIABILITIES,
  SPEAKER_KINDS,
  STATUSES,
} from "../../../src/core/dossier/vocabulary.ts";

/** Words that are hard on formats: quotes, markup, formulas, separators, emoji, other scripts, half a character. */
const hard = fc.constantFrom(
  "=1+1;\"'",
  "-5 @x",
  "'=",
  "<b>&amp;</b>]]>",
  "\u001E\n\r\n\t",
  "🚂👩‍👩‍👧 é e\u0301",
  "조선 \u202Eabc",
  "a\u0000b",
  "\uD83D",
  "constructor",
  "~0/1",
);
const words = fc
  .tuple(fc.constantFrom("W", "ß", "北"), fc.oneof(hard, fc.string({ maxLength: 12 })))
  .map(([first, rest]) => first + rest);
const text = fc.record({ de: words, en: words }, { requiredKeys: ["de"] });
const edtf = fc.constantFrom("2031-05-13", "2031-05", "../2031-05", "2031-05-2X", "/2031", "2031~");
const clock = fc.option(
  fc.record(
    { edtf, basis: fc.constantFrom("stated", "inferred"), note: text },
    { requiredKeys: ["edtf", "basis"] },
  ),
);
const url = fc.constantFrom("https://a.example/x", 'http://b.example/?q="<&>#part');
const wikidata = fc.constantFrom("Q1", "Q999");

function geometry(precision: Precision): fc.Arbitrary<Geometry | null> {
  if (precision === "unlocated") return fc.constant(null);
  const scale = 10 ** PRECISION_DECIMALS[precision];
  const degrees = (limit: number) =>
    fc.integer({ min: -limit * scale, max: limit * scale }).map((steps) => steps / scale);
  const position = fc.tuple(degrees(170), degrees(80));
  const box = position.map(([x, y]): Geometry => {
    const [east, north] = [x + 2, y + 2];
    const round = (value: number) => Math.round(value * scale) / scale;
    const [e, n] = [round(east), round(north)];
    return {
      type: "Polygon",
      coordinates: [
        [
          [x, y],
          [e, y],
          [e, n],
          [x, n],
          [x, y],
        ],
      ],
    };
  });
  const line = fc
    .tuple(position, position)
    .map((coordinates): Geometry => ({ type: "LineString", coordinates }));
  const point = position.map((coordinates): Geometry => ({ type: "Point", coordinates }));
  return fc.oneof(point, box, line);
}

const place = fc.constantFrom(...PRECISIONS).chain((precision) =>
  fc.record({
    geometry: geometry(precision),
    properties: fc.record(
      {
        name: text,
        localName: fc.record({ words, language: fc.constant("ko") }),
        kind: text,
        precision: fc.constant(precision),
        precisionNote: text,
        radius: fc.integer({ min: 1, max: 500_000 }),
        wikidata,
        geometrySource: fc.record(
          { name: words, license: fc.option(words), url },
          { requiredKeys: ["name", "license"] },
        ),
      },
      { requiredKeys: ["name", "precision", "geometrySource"] },
    ),
    layer: fc.nat(1),
  }),
);

const statement = fc.record(
  {
    text,
    excerpt: fc.record({ words, language: fc.constant("de") }),
    speaker: fc.nat(1),
    via: fc.array(fc.nat(1), { maxLength: 2 }),
    act: fc.constantFrom(...ACTS),
    polarity: fc.constantFrom(...POLARITIES),
    hedges: fc.array(
      fc.record(
        {
          words,
          language: fc.constant("de"),
          by: fc.constantFrom("speaker", "source"),
          icd203: fc.constantFrom(...ICD203_BANDS),
        },
        { requiredKeys: ["words", "language", "by"] },
      ),
      { maxLength: 2 },
    ),
    saidAt: clock,
    eventTime: clock,
    places: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...PLACE_ROLES)), { maxLength: 3 }),
    answers: fc.array(
      fc.record(
        { question: fc.constant("q"), answer: fc.constantFrom(...ANSWERS), detail: text },
        { requiredKeys: ["question", "answer"] },
      ),
      { maxLength: 1 },
    ),
    relations: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...RELATIONS)), { maxLength: 2 }),
    evidence: fc.array(
      fc.record(
        {
          source: fc.constant("s-0"),
          start: fc.nat(999),
          end: fc.nat(999),
          sha256: fc.constant("0f".repeat(32)),
          first: words,
          last: words,
          prefix: words,
          suffix: words,
        },
        { requiredKeys: ["source", "start", "end", "sha256", "first", "last"] },
      ),
      { maxLength: 2 },
    ),
    assessment: fc.record(
      {
        reliability: fc.constantFrom(...RELIABILITIES),
        credibility: fc.constantFrom(...CREDIBILITIES),
        by: words,
        date: edtf,
        reason: text,
      },
      { requiredKeys: ["by", "date", "reason"] },
    ),
    status: fc.constantFrom(...STATUSES),
    revisions: fc.array(fc.record({ date: edtf, by: words, change: text }), { maxLength: 1 }),
  },
  {
    requiredKeys: [
      "text",
      "speaker",
      "via",
      "act",
      "polarity",
      "hedges",
      "saidAt",
      "eventTime",
      "places",
      "answers",
      "relations",
      "evidence",
      "status",
      "revisions",
    ],
  },
);

/**
 * Dossiers that use every part of the format, with words that are hard on formats. Whatever is named is there, and
 * geometries are as RFC 7946 and their precision want them, so that an export that holds everything changes nothing.
 */
export const arbitraryDossier: fc.Arbitrary<Dossier> = fc
  .record({
    title: text,
    license: fc.option(words),
    places: fc.array(place, { maxLength: 5 }),
    statements: fc.array(statement, { maxLength: 5 }),
    hues: fc.tuple(fc.constantFrom(...HUES), fc.constantFrom(...HUES)),
    kinds: fc.tuple(fc.constantFrom(...SPEAKER_KINDS), fc.constantFrom(...SPEAKER_KINDS)),
    names: fc.tuple(text, text),
    published: edtf,
    link: fc.option(url),
  })
  .map(({ title, license, places, statements, hues, kinds, names, published, link }) => {
    const input = {
      dossier: {
        format: "lagekarte-dossier",
        version: 1,
        id: "any",
        title,
        summary: title,
        languages: ["de", "en"],
        license,
        editor: "Anyone",
        parties: [{ id: "pa-0", name: names[0] }],
        speakers: kinds.map((kind, index) => ({
          id: `sp-${index}`,
          name: names[index],
          kind,
          party: index === 0 ? "pa-0" : null,
          named: index === 0,
        })),
        sources: [0, 1].map((index) => ({
          id: `s-${index}`,
          title: "A title",
          language: "de",
          publisher: "Anyone",
          url: link,
          published,
          retrieved: null,
          license,
          text: { length: 9, paragraphs: [{ kind: "body", sentences: [[0, 9]] }] },
        })),
        layers: hues.map((hue, index) => ({ id: `l-${index}`, title, hue })),
        questions: [{ id: "q", text: title }],
        statements: statements.map((each, index) => ({
          ...each,
          id: `st-${index}`,
          speaker: `sp-${each.speaker}`,
          via: each.via.map((at) => `s-${at}`),
          places: each.places
            .filter(([at]) => at < places.length)
            .map(([at, role]) => ({ place: `p-${at}`, role })),
          relations: each.relations
            .filter(([at]) => at < statements.length)
            .map(([at, type]) => ({ statement: `st-${at}`, type })),
        })),
        revisions: [{ date: "2031-05-16", by: "Anyone", change: title }],
      },
      layers: Object.fromEntries(
        [0, 1].map((at) => [
          `l-${at}`,
          {
            type: "FeatureCollection",
            features: places.flatMap(({ geometry: shape, properties, layer }, index) =>
              layer === at
                ? [{ type: "Feature", id: `p-${index}`, properties, geometry: shape }]
                : [],
            ),
          },
        ]),
      ),
    };
    const { dossier, findings } = parseDossier(input);
    if (!dossier || findings.length > 0) throw new Error(JSON.stringify(findings));
    return dossier;
  });
