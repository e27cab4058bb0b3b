import type { Dossier, Statement } from "../dossier/dossier.ts";

export type CutReferences = {
  readonly dossier: Dossier;
  /** By statement, party or step of the tour: how many references it had to things that the file does not hold. */
  readonly cut: readonly { readonly id: string; readonly count: number }[];
};

/** Takes out what names a place, statement or question that is not there, as in the export of a selection. */
export function cutReferences(dossier: Dossier): CutReferences {
  const places = idsOf(dossier.places);
  const statements = idsOf(dossier.statements);
  const questions = idsOf(dossier.questions);
  const sources = idsOf(dossier.sources);
  const known = new Set([...sources, ...idsOf(dossier.speakers)]);
  const cut: { id: string; count: number }[] = [];
  const isWhole = ({ places: at, relations, answers, evidence, via }: Statement) =>
    at.every(({ place }) => places.has(place)) &&
    relations.every((relation) => statements.has(relation.statement)) &&
    answers.every(({ question }) => questions.has(question)) &&
    evidence.every(({ source }) => sources.has(source)) &&
    via.every((id) => known.has(id));
  const trimmed = dossier.statements.map((statement): Statement => {
    if (isWhole(statement)) return statement;
    const parts = {
      places: statement.places.filter(({ place }) => places.has(place)),
      relations: statement.relations.filter((relation) => statements.has(relation.statement)),
      answers: statement.answers.filter(({ question }) => questions.has(question)),
      evidence: statement.evidence.filter(({ source }) => sources.has(source)),
      via: statement.via.filter((id) => known.has(id)),
    };
    const count = Object.entries(parts).reduce(
      (sum, [key, kept]) => sum + statement[key as keyof typeof parts].length - kept.length,
      0,
    );
    cut.push({ id: statement.id, count });
    return { ...statement, ...parts };
  });
  const parties = dossier.parties.map(({ place, ...party }) => {
    if (place === undefined) return party;
    if (places.has(place)) return { ...party, place };
    cut.push({ id: party.id, count: 1 });
    return party;
  });
  const tour = dossier.tour.flatMap((step) => {
    const kept = {
      statements: step.statements.filter((id) => statements.has(id)),
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
