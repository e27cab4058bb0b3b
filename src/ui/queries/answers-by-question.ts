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
  return inDispute(dossier).filter(({ question }) => touched.has(question.id));
}

const known = new WeakMap<Dossier, readonly AnsweredQuestion[]>();

/** Kept, because every place that is opened asks for it. */
function inDispute(dossier: Dossier): readonly AnsweredQuestion[] {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const given = new Map<string, GivenAnswer[]>(dossier.questions.map(({ id }) => [id, []]));
  for (const statement of dossier.statements) {
    for (const { question, answer } of statement.answers)
      given.get(question)?.push({ answer, statement });
  }
  const disputed = dossier.questions
    .map((question) => ({ question, given: given.get(question.id) ?? [] }))
    .filter((entry) => differ(entry.given));
  known.set(dossier, disputed);
  return disputed;
}

function differ(given: readonly GivenAnswer[]): boolean {
  return new Set(given.map(({ answer }) => answer)).size > 1;
}
