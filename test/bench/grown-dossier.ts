import type { Position } from "geojson";
import { type ExampleFile, type ExampleInput, exampleInput } from "../core/example-dossier.ts";

/** Statements to a place, and to a speaker. */
const [PER_PLACE, PER_SPEAKER] = [8, 20];
/** Degrees between places; they stand in rows, so that each can be clicked by itself. */
const GAP = 0.9;
const CORNER: Position = [-75, -40];
const [COLUMNS, FIRST_DAY] = [100, Date.UTC(2031, 0, 1)];

/** Words that claims are made of, so that a search finds many, some or none. */
const WORDS = (
  "Rekruten Hafen Schiff Lager Soldaten Küste Übung Gebirge Grenze Straße Nacht Bericht Zahl Zeugen Bilder Brücke " +
  "Kämpfer Ziel Regen Funk Flotte Wache Insel Bucht Turm Fähre Zoll Kran Mole Depot Leuchtfeuer Dämmerung"
).split(" ");

/** Id and position of a grown place. */
export function grownPlace(at: number): { readonly id: string; readonly at: Position } {
  const [west = 0, south = 0] = CORNER;
  const column = at % COLUMNS;
  const row = Math.floor(at / COLUMNS);
  return { id: `spot-${at}`, at: [west + column * GAP, south + row * GAP] };
}

/**
 * The example dossier grown to so many statements, with places, speakers, days and words to match. The same for the
 * same number, on every machine.
 */
export function grownDossier(statements: number): ExampleInput {
  const input = exampleInput();
  const { dossier, layers } = input;
  const random = seeded(statements);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("pick from nothing");
    return item;
  };
  const seeds = dossier.statements;
  const places = Math.ceil(statements / PER_PLACE);
  const speakers = grownSpeakers(dossier, Math.ceil(statements / PER_SPEAKER));
  layers.coast.features.push(...Array.from({ length: places }, (_, at) => grownFeature(input, at)));
  dossier.speakers.push(...speakers);
  dossier.statements = Array.from({ length: statements }, (_, at) => {
    const { excerpt: _excerpt, assessment: _assessment, ...seed } = pick(seeds);
    const day = new Date(FIRST_DAY + Math.floor(random() * 130) * 86_400_000);
    const words = Array.from({ length: 12 }, () => pick(WORDS)).join(" ");
    return {
      ...seed,
      id: `grown-${at}`,
      text: { de: `Es heißt: ${words}.`, en: `It is said: ${words}.` },
      speaker: pick(speakers).id,
      saidAt: random() < 0.1 ? null : { edtf: day.toISOString().slice(0, 10) },
      places: [
        { place: `spot-${at % places}`, role: "about" as const },
        { place: `spot-${Math.floor(random() * places)}`, role: "mentioned" as const },
      ],
      relations: [],
      revisions: [],
    };
  });
  return input;
}

function grownSpeakers({ speakers }: ExampleFile, length: number): ExampleFile["speakers"] {
  return Array.from({ length }, (_, at) => {
    const seed = speakers[at % speakers.length];
    if (seed === undefined) throw new Error("The example has no speakers.");
    return { ...seed, id: `voice-${at}`, name: { de: `Stimme ${at}`, en: `Voice ${at}` } };
  });
}

function grownFeature({ layers }: ExampleInput, at: number) {
  const [seed] = layers.coast.features;
  if (seed === undefined) throw new Error("The example has no places.");
  const { id, at: coordinates } = grownPlace(at);
  const name = `${WORDS[at % WORDS.length]} ${at}`;
  const { localName: _, wikidata: _id, ...properties } = seed.properties;
  return {
    ...seed,
    id,
    properties: { ...properties, name: { de: name, en: name } },
    geometry: { type: "Point" as const, coordinates },
  };
}

/** Numbers from 0 to 1 that look like chance (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
