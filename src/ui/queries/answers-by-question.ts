import type { Dossier, Question, Statement } from "../../core/dossier/dossier.ts";
import type { Answer } from "../../core/dossier/vocabulary.ts";

export type GivenAnswer = { readonly answer: Answer; readonly statement: Statement };

/** A question with every answer given to it, in the dossier's order. */
export type AnsweredQuestion = {
  readonly question: Question;
  readonly given: readonly GivenAnswer[];
};

/** Questions that speakers answer differently, among those which the given statements answer. */
export function questionsInDispute(
  dossier: Dossier,
  statements: readonly Statement[],
): readonly AnsweredQuestion[] {
  const touched = new Set(statements.flatMap(({ answers }) => answers.map((a) => a.question)));
  return dossier.questions
    .filter((question) => touched.has(question.id))
    .map((question) => ({ question, given: answersTo(dossier, question.id) }))
    .filter(({ given }) => differ(given));
}

function answersTo(dossier: Dossier, question: string): GivenAnswer[] {
  return dossier.statements.flatMap((statement) =>
    statement.answers
      .filter((entry) => entry.question === question)
      .map(({ answer }) => ({ answer, statement })),
  );
}

function differ(given: readonly GivenAnswer[]): boolean {
  return new Set(given.map(({ answer }) => answer)).size > 1;
}
