import type { VNode } from "preact";
import { ANSWERS } from "../../core/dossier/vocabulary.ts";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { Words } from "../parts/words.tsx";
import type { AnsweredQuestion } from "../queries/answers-by-question.ts";
import { StatementLinks } from "../statements/statement-links.tsx";
import { useMessages } from "../use-app.ts";

/** A question, and under each answer who gives it; every one leads to its statement. */
export function DisputedQuestion({ entry }: { entry: AnsweredQuestion }): VNode {
  const m = useMessages();
  const used = ANSWERS.filter((answer) => entry.given.some((given) => given.answer === answer));
  return (
    <div class="disputed-question">
      <p>
        <Words of={entry.question.text} />
      </p>
      {used.map((answer) => (
        <div key={answer} class="disputed-answer">
          <span class="answer" data-answer={answer}>
            <AnswerIcon answer={answer} /> {m.answer[answer]}
          </span>
          <StatementLinks
            statements={entry.given
              .filter((given) => given.answer === answer)
              .map(({ statement }) => statement)}
          />
        </div>
      ))}
    </div>
  );
}
