import type { Dossier, Place, Statement } from "../../../src/core/dossier/dossier.ts";
import { ACTS } from "../../../src/core/dossier/vocabulary.ts";
import { type Random, random } from "../../fuzz/random.ts";

const SEED = 20_310_514;
/** So many statements are about one place, on average. */
const PER_PLACE = 20;
const SPEAKERS = 50;
const WORDS =
  "harbour camp recruits ship coast guard minister report number month town ridge office answer question said moved".split(
    " ",
  );

/** A dossier of invented statements, the same every time; its texts are as long as those of a real one. */
export function syntheticDossier(statements: number): Dossier {
  const chance = random(SEED);
  const count = Math.max(1, Math.round(statements / PER_PLACE));
  return {
    format: "lagekarte-dossier",
    version: 1,
    id: "synthetic",
    title: { de: "Erfunden", en: "Invented" },
    languages: ["de", "en"],
    license: "CC0-1.0",
    editor: "Example desk",
    parties: [],
    questions: [],
    revisions: [],
    tour: [],
    speakers: Array.from({ length: SPEAKERS }, (_, index) => ({
      id: `speaker-${index}`,
      name: { de: `Sprecher ${index}`, en: `speaker ${index}` },
      kind: "office" as const,
      party: null,
      named: true,
    })),
    sources: [
      {
        id: "post",
        title: "An invented article",
        language: "en",
        publisher: "Coast Post",
        url: "https://post.example/",
        agencies: [],
        published: "2031-05-14",
        retrieved: null,
        license: "CC0-1.0",
      },
    ],
    layers: [{ id: "coast", title: { de: "Küste", en: "Coast" }, hue: "blue", context: false }],
    places: Array.from({ length: count }, (_, index) => asRead(makePlace(index, chance))),
    statements: Array.from({ length: statements }, (_, index) =>
      asRead(makeStatement(index, count, chance)),
    ),
  };
}

/** As a value lies in memory once it was read from a file; texts that were just put together are read by their pieces. */
function asRead<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function makePlace(index: number, { below }: Random): Place {
  return {
    id: `place-${index}`,
    layer: "coast",
    name: { de: `Ort ${index}`, en: `Place ${index}` },
    precision: "settlement",
    geometrySource: { name: "Example survey", license: "CC0-1.0" },
    namedBy: [],
    geometry: {
      type: "Point",
      coordinates: [(below(3_600_000) - 1_800_000) / 10_000, (below(1_600_000) - 800_000) / 10_000],
    },
  };
}

function makeStatement(index: number, places: number, chance: Random): Statement {
  const { below, pick } = chance;
  const start = index * 120;
  return {
    id: `statement-${index}`,
    text: { de: sentence(chance), en: sentence(chance) },
    speaker: `speaker-${below(SPEAKERS)}`,
    via: ["post"],
    act: pick(ACTS),
    polarity: "affirmed",
    hedges: below(3) > 0 ? [] : [{ words: "reportedly", language: "en", by: "source" }],
    saidAt: { edtf: `2031-05-${10 + below(5)}`, basis: "stated" },
    eventTime: null,
    places: [{ place: `place-${below(places)}`, role: "about" }],
    answers: [],
    relations: [],
    evidence: [
      {
        source: "post",
        start,
        end: start + 100,
        sha256: "0123456789abcdef".repeat(4),
        first: `The guard ${index}`,
        last: "on Tuesday.",
      },
    ],
    status: "current",
    revisions: [],
  };
}

function sentence({ pick }: Random): string {
  return `${Array.from({ length: 12 }, () => pick(WORDS)).join(" ")}.`;
}
