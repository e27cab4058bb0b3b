import type { Dossier, Place, Speaker, Statement, Text } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";

/** A statement or place as a search sees it: everything it may be found by, in every language. */
export type SearchDocument = {
  readonly kind: "statements" | "places";
  readonly id: string;
  readonly words: readonly string[];
};

export function* searchDocuments(
  { statements, places }: Dossier,
  index: DossierIndex,
): Generator<SearchDocument> {
  for (const statement of statements) {
    yield { kind: "statements", id: statement.id, words: wordsOfStatement(statement, index) };
  }
  for (const place of places) yield { kind: "places", id: place.id, words: wordsOfPlace(place) };
}

/** Claim, hedges and excerpt, who says it and through whom, and where it is about. */
function wordsOfStatement(statement: Statement, index: DossierIndex): string[] {
  const { text, excerpt, hedges, answers, speaker, via, places } = statement;
  const speakers = [speaker, ...via].flatMap((id) => index.speakers.get(id) ?? []);
  return [
    ...inAll(text),
    ...(excerpt ? [excerpt.words] : []),
    ...hedges.map(({ words }) => words),
    ...answers.flatMap(({ detail }) => inAll(detail)),
    ...speakers.flatMap((each) => wordsOfSpeaker(each, index)),
    ...places.flatMap(({ place }) => namesOf(index.places.get(place))),
  ];
}

function wordsOfSpeaker({ name, short, party }: Speaker, index: DossierIndex): string[] {
  const speaksFor = party === null ? undefined : index.parties.get(party);
  return [...inAll(name), ...inAll(short), ...inAll(speaksFor?.name)];
}

function wordsOfPlace(place: Place): string[] {
  return [
    ...namesOf(place),
    ...inAll(place.kind),
    ...place.namedBy.flatMap(({ text }) => inAll(text)),
  ];
}

function namesOf(place: Place | undefined): string[] {
  if (place === undefined) return [];
  return [...inAll(place.name), ...(place.localName ? [place.localName.words] : [])];
}

function inAll(text: Text | undefined): string[] {
  return text === undefined ? [] : Object.values(text);
}
