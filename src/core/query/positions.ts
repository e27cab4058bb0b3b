import type { Dossier, Question, Speaker, Statement, Text } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { ANSWERS, type Answer } from "../dossier/vocabulary.ts";
import { independentOrigins } from "./independent-origins.ts";

/** What one speaker answers to a question in the same sense, in one or several statements. */
export type Position = {
  readonly answer: Answer;
  /** Id; also of a speaker that the dossier lacks. */
  readonly speaker: string;
  readonly statements: readonly Statement[];
  /** What a yes or no cannot hold, each once. */
  readonly details: readonly Text[];
};

/** Who gives an answer: by party in the dossier's order, those without one last. */
export type AnswerGroup = {
  readonly answer: Answer;
  readonly positions: readonly Position[];
  readonly statements: number;
  /** Repetitions are no corroboration: `independentOrigins`. */
  readonly origins: number;
};

/** How speakers stand to each other: some say yes and others no; they differ otherwise; or they do not. */
export type Disagreement = "contradiction" | "difference" | "none";

export type QuestionPositions = {
  readonly question: Question;
  /** In the order of the vocabulary, without those nobody gives. */
  readonly groups: readonly AnswerGroup[];
  readonly disagreement: Disagreement;
};

/** Every question with who answers it how, from those statements that `counts` lets in; one nobody answers is kept. */
export function positions(
  { questions, statements }: Dossier,
  index: DossierIndex,
  counts: (statement: Statement) => boolean = () => true,
): readonly QuestionPositions[] {
  const counted = statements.filter(counts);
  const order = new Map(speakersByParty(index).map(({ id }, at) => [id, at]));
  return questions.map((question) => {
    const groups = ANSWERS.flatMap((answer) =>
      answerGroup(question, answer, counted, index, order),
    );
    return { question, groups, disagreement: disagreement(groups) };
  });
}

/** Speakers in the order of their parties, then of the dossier; those that speak for themselves come last. */
export function speakersByParty({ speakers, parties }: DossierIndex): readonly Speaker[] {
  const order = new Map([...parties.keys()].map((id, at) => [id, at]));
  const rank = ({ party }: Speaker): number =>
    (party === null ? undefined : order.get(party)) ?? order.size;
  return [...speakers.values()].toSorted((a, b) => rank(a) - rank(b));
}

function answerGroup(
  question: Question,
  answer: Answer,
  statements: readonly Statement[],
  index: DossierIndex,
  order: ReadonlyMap<string, number>,
): AnswerGroup[] {
  const bySpeaker = new Map<string, { statements: Statement[]; details: Text[] }>();
  for (const statement of statements) {
    for (const given of statement.answers) {
      if (given.question !== question.id || given.answer !== answer) continue;
      const known = bySpeaker.get(statement.speaker) ?? { statements: [], details: [] };
      if (!known.statements.includes(statement)) known.statements.push(statement);
      if (given.detail && !known.details.some((detail) => same(detail, given.detail)))
        known.details.push(given.detail);
      bySpeaker.set(statement.speaker, known);
    }
  }
  if (bySpeaker.size === 0) return [];
  const place = (speaker: string): number => order.get(speaker) ?? order.size;
  const found = [...bySpeaker]
    .map(([speaker, given]): Position => ({ answer, speaker, ...given }))
    .toSorted((a, b) => place(a.speaker) - place(b.speaker));
  const given = found.flatMap((position) => position.statements);
  return [
    {
      answer,
      positions: found,
      statements: given.length,
      origins: independentOrigins(given, index.statements),
    },
  ];
}

function same(a: Text, b: Text | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One speaker who says different things does not make speakers differ. */
function disagreement(groups: readonly AnswerGroup[]): Disagreement {
  const sayers = (answer: Answer): readonly string[] =>
    groups.find((group) => group.answer === answer)?.positions.map(({ speaker }) => speaker) ?? [];
  const [yes, no] = [sayers("yes"), sayers("no")];
  if (yes.some((speaker) => no.some((other) => other !== speaker))) return "contradiction";
  const all = new Set(groups.flatMap((group) => group.positions.map(({ speaker }) => speaker)));
  return groups.length > 1 && all.size > 1 ? "difference" : "none";
}
