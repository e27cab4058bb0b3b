import type { Dossier, Statement } from "../dossier/dossier.ts";

export type CutReferences = {
  readonly dossier: Dossier;
  /** By statement, party or step of the tour: how many references it had to things that the file does not hold. */
  readonly cut: readonly { readonly id: string; readonly count: number }[];
};

const REFERRING = ["places", "relations", "answers", "evidence", "via"] as const;
type Referring = (typeof REFERRING)[number];
/** What any of these lists holds, as far as it names something. */
type Reference = {
  readonly [K in "place" | "statement" | "question" | "source"]?: string;
};

/** Takes out what names a place, statement or question that is not there, as in the export of a selection. */
export function cutReferences(dossier: Dossier): CutReferences {
  const places = idsOf(dossier.places);
  // Of a long dossier few statements name others, and the set takes as long as all the rest.
  let all: ReadonlySet<string> | undefined;
  const isStatement = (id: string) => {
    all ??= idsOf(dossier.statements);
    return all.has(id);
  };
  const questions = idsOf(dossier.questions);
  const sources = idsOf(dossier.sources);
  const known = idsOf([...dossier.sources, ...dossier.speakers]);
  const cut: { id: string; count: number }[] = [];
  const tests: Readonly<Record<Referring, (item: Reference) => boolean>> = {
    places: ({ place = "" }) => places.has(place),
    relations: ({ statement = "" }) => isStatement(statement),
    answers: ({ question = "" }) => questions.has(question),
    evidence: ({ source = "" }) => sources.has(source),
    via: (id) => known.has(id as string),
  };
  // Nearly all of many are, so each part is asked for by its name here, which takes half the time.
  const isWhole = ({ places, relations, answers, evidence, via }: Statement) =>
    places.every(tests.places) &&
    relations.every(tests.relations) &&
    answers.every(tests.answers) &&
    evidence.every(tests.evidence) &&
    via.every((id) => known.has(id));
  const trimmed = dossier.statements.map((statement): Statement => {
    if (isWhole(statement)) return statement;
    const referring = (part: Referring) => statement[part] as readonly Reference[];
    let count = 0;
    const kept = REFERRING.map((part) => {
      const items = referring(part).filter(tests[part]);
      count += referring(part).length - items.length;
      return [part, items];
    });
    cut.push({ id: statement.id, count });
    return { ...statement, ...Object.fromEntries(kept) };
  });
  const parties = dossier.parties.map(({ place, ...party }) => {
    if (place === undefined) return party;
    if (places.has(place)) return { ...party, place };
    cut.push({ id: party.id, count: 1 });
    return party;
  });
  const tour = dossier.tour.flatMap((step) => {
    const kept = {
      statements: step.statements.filter(isStatement),
      places: step.places.filter((id) => places.has(id)),
    };
    const count =
      step.statements.length + step.places.length - kept.statements.length - kept.places.length;
    if (count === 0) return [step];
    cut.push({ id: step.id, count });
    return kept.statements.length > 0 ? [{ ...step, ...kept }] : [];
  });
  return { dossier: { ...dossier, statements: trimmed, parties, tour }, cut };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
