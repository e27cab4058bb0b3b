import * as v from "valibot";
import {
  ACTS,
  ANSWERS,
  CLOCK_BASES,
  CREDIBILITIES,
  HUES,
  ICD203_BANDS,
  PARAGRAPH_KINDS,
  PLACE_ROLES,
  POLARITIES,
  RELATIONS,
  RELIABILITIES,
  SPEAKER_KINDS,
  STATUSES,
} from "./vocabulary.ts";

export const FORMAT = "lagekarte-dossier";
export const FORMAT_VERSION = 1;

export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "Expected lower-case letters and digits, joined by single hyphens",
  ),
  v.maxLength(80),
  v.description("Stable and unique in the whole dossier; the same in data, URL and export."),
);

const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Expected a BCP 47 language tag"),
);

export const Words = v.pipe(v.string(), v.regex(/\S/, "Expected words"), v.maxLength(2000));

export const Text = v.pipe(
  v.record(Language, Words),
  v.description("The same text in every language of the dossier, by BCP 47 tag."),
);

export const Edtf = v.pipe(
  v.string(),
  v.maxLength(100),
  v.description("Extended Date/Time Format (ISO 8601-2), levels 0 to 2."),
);

export const Url = v.pipe(
  v.string(),
  v.maxLength(2000),
  // Without a flag, which JSON Schema could not carry.
  v.regex(
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/,
    "Expected a link that begins with http:// or https://",
  ),
);

export const WikidataId = v.pipe(
  v.string(),
  v.regex(/^Q\d{1,12}$/, "Expected a Wikidata id such as Q3906"),
);

/** More than any text has; what a column of 32 bits holds (GeoParquet). */
const MAX_CODE_POINTS = 2 ** 31 - 1;

const CodePoints = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CODE_POINTS));

export const Clock = v.object({
  edtf: Edtf,
  basis: v.optional(v.picklist(CLOCK_BASES), "stated"),
  note: v.optional(Text),
});

export const Hedge = v.object({
  words: v.pipe(
    v.string(),
    v.maxLength(80),
    v.description("The hedging word or words, verbatim, e.g. “mutmaßlich”."),
  ),
  language: Language,
  by: v.pipe(
    v.picklist(["speaker", "source"]),
    v.description("Whose hedge: the speaker's, or the article's when it reports the speaker."),
  ),
  icd203: v.optional(v.picklist(ICD203_BANDS)),
});

export const Evidence = v.pipe(
  v.object({
    source: Id,
    start: CodePoints,
    end: CodePoints,
    sha256: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, "Expected 64 lower-case hexadecimal digits"),
    ),
    first: Words,
    last: Words,
    prefix: v.optional(Words),
    suffix: v.optional(Words),
  }),
  v.description(
    "Anchor of a statement: a span of the source's normalised text, in Unicode code points, end exclusive, and the SHA-256 of that span in UTF-8.",
  ),
);

export const Assessment = v.pipe(
  v.object({
    reliability: v.optional(v.picklist(RELIABILITIES)),
    credibility: v.optional(v.picklist(CREDIBILITIES)),
    by: Words,
    date: Edtf,
    reason: Text,
  }),
  v.description(
    "An editor's judgement on the Admiralty scale. Absent means unrated, which is not low.",
  ),
);

export const Revision = v.object({ date: Edtf, by: Words, change: Text });

export const Statement = v.object({
  id: Id,
  text: Text,
  excerpt: v.optional(v.object({ words: Words, language: Language })),
  speaker: Id,
  via: v.pipe(
    v.array(Id),
    v.description("Through whom it reached us, in order; ids of speakers or sources."),
  ),
  act: v.picklist(ACTS),
  polarity: v.optional(v.picklist(POLARITIES), "affirmed"),
  hedges: v.optional(v.array(Hedge), []),
  saidAt: v.nullable(Clock),
  eventTime: v.nullable(Clock),
  places: v.array(v.object({ place: Id, role: v.picklist(PLACE_ROLES) })),
  answers: v.optional(
    v.array(
      v.object({
        question: Id,
        answer: v.picklist(ANSWERS),
        detail: v.pipe(
          v.optional(Text),
          v.description("What a yes or no cannot hold, e.g. the number given."),
        ),
      }),
    ),
    [],
  ),
  relations: v.optional(v.array(v.object({ type: v.picklist(RELATIONS), statement: Id })), []),
  evidence: v.array(Evidence),
  assessment: v.optional(Assessment),
  status: v.optional(v.picklist(STATUSES), "current"),
  revisions: v.optional(v.array(Revision), []),
});

export const Party = v.object({
  id: Id,
  name: Text,
  place: v.optional(Id),
});

export const Speaker = v.object({
  id: Id,
  name: Text,
  short: v.optional(Text),
  kind: v.picklist(SPEAKER_KINDS),
  party: v.pipe(
    v.nullable(Id),
    v.description("Party it speaks for; null when it speaks for itself."),
  ),
  named: v.pipe(v.boolean(), v.description("False for unnamed officials and the like.")),
  wikidata: v.optional(WikidataId),
});

const OutlineParagraph = v.object({
  kind: v.picklist(PARAGRAPH_KINDS),
  sentences: v.array(v.tuple([CodePoints, CodePoints])),
});

export const Source = v.object({
  id: Id,
  title: Words,
  language: Language,
  publisher: Words,
  site: v.optional(Url),
  url: v.nullable(Url),
  agencies: v.optional(v.array(Words), []),
  byline: v.optional(Words),
  published: Edtf,
  retrieved: v.nullable(Edtf),
  license: v.pipe(
    v.nullable(Words),
    v.description(
      "SPDX identifier, address of a statement at rightsstatements.org, or the licence in words; null is reported as a finding.",
    ),
  ),
  text: v.optional(
    v.pipe(
      v.object({
        length: CodePoints,
        paragraphs: v.array(OutlineParagraph),
      }),
      v.description(
        "Outline of the source's normalised text: where its sentences lie, in code points. No words of it.",
      ),
    ),
  ),
});

export const Layer = v.object({
  id: Id,
  title: Text,
  hue: v.picklist(HUES),
  context: v.pipe(
    v.optional(v.boolean(), false),
    v.description("True for places another source names: drawn apart, never carrying a statement."),
  ),
});

export const Question = v.object({ id: Id, text: Text, short: v.optional(Text) });

export const TourStep = v.object({
  id: Id,
  text: v.pipe(Text, v.description("What the step tells, in the editor's own words.")),
  statements: v.pipe(
    v.array(Id),
    v.minLength(1),
    v.description("Statements that the step rests on."),
  ),
  places: v.pipe(
    v.optional(v.array(Id), []),
    v.description("Places it shows; if none are given, those of its statements."),
  ),
  camera: v.pipe(
    v.optional(
      v.object({
        lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(18)),
      }),
    ),
    v.description("Middle of the map and zoom, where fitting its places is not enough."),
  ),
});

/** Everything of `dossier.json` except its lists, which are parsed item by item. */
export const Header = v.object({
  format: v.literal(FORMAT, `Expected “${FORMAT}”`),
  version: v.literal(FORMAT_VERSION, `Expected ${FORMAT_VERSION}, the only version there is`),
  id: Id,
  title: Text,
  summary: v.optional(Text),
  languages: v.pipe(v.array(Language), v.minLength(1)),
  license: v.pipe(v.nullable(Words), v.description("Licence of the dossier's own texts.")),
  editor: Words,
});

export const LISTS = {
  parties: Party,
  speakers: Speaker,
  sources: Source,
  layers: Layer,
  questions: Question,
  statements: Statement,
  tour: TourStep,
  revisions: Revision,
} as const;

/** `dossier.json` as a whole; the published JSON Schema is generated from it. */
export const DossierFile = v.object({
  $schema: v.pipe(
    v.optional(v.string()),
    v.description("Where the JSON Schema is, for editors that complete and check while one types."),
  ),
  ...Header.entries,
  parties: v.optional(v.array(Party), []),
  speakers: v.array(Speaker),
  sources: v.array(Source),
  layers: v.array(Layer),
  questions: v.optional(v.array(Question), []),
  statements: v.array(Statement),
  tour: v.pipe(
    v.optional(v.array(TourStep), []),
    v.description("Steps of a guided tour, in order."),
  ),
  revisions: v.optional(v.array(Revision), []),
});
